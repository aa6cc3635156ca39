import {
  CollectionDetail,
  CollectionIdInput,
  CollectionInput,
  CollectionList,
  CollectionListInput,
  MoveCollectionInput,
  PreviewRulesInput,
  RulesPreview,
  SaveCollectionInput,
} from "@souk/contracts";
import { collectionDetail } from "@souk/core/admin/collections/collection-detail";
import { listCollections } from "@souk/core/admin/collections/list-collections";
import { moveCollections } from "@souk/core/admin/collections/move-collections";
import { previewRules } from "@souk/core/admin/collections/preview-rules";
import { saveCollection } from "@souk/core/admin/collections/save-collection";
import { deleteCollection, restoreCollection } from "@souk/core/admin/collections/set-collection-deleted";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("products.read");
const write = staffProcedure("products.write");

export const collectionsRouter = router({
  list: read
    .input(CollectionListInput)
    .output(CollectionList)
    .query(({ ctx, input }) => listCollections(ctx, input)),
  get: read
    .input(CollectionInput)
    .output(CollectionDetail)
    .query(({ ctx, input }) => collectionDetail(ctx, input)),
  preview: read
    .input(PreviewRulesInput)
    .output(RulesPreview)
    .query(({ ctx, input }) => previewRules(ctx, input)),
  save: write
    .input(SaveCollectionInput)
    .output(CollectionDetail)
    .mutation(({ ctx, input }) => saveCollection(ctx, input)),
  move: write
    .input(MoveCollectionInput)
    .output(CollectionList)
    .mutation(({ ctx, input }) => moveCollections(ctx, input)),
  delete: write
    .input(CollectionIdInput)
    .output(CollectionDetail)
    .mutation(({ ctx, input }) => deleteCollection(ctx, input)),
  restore: write
    .input(CollectionIdInput)
    .output(CollectionDetail)
    .mutation(({ ctx, input }) => restoreCollection(ctx, input)),
});
