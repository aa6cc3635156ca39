import { ChangedTag, ChangeTagInput, TagList, TagListInput } from "@souk/contracts";
import { changeTag } from "@souk/core/admin/tags/change-tag";
import { listTags } from "@souk/core/admin/tags/list-tags";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const tagsRouter = router({
  list: staffProcedure("products.read")
    .input(TagListInput)
    .output(TagList)
    .query(({ ctx, input }) => listTags(ctx, input)),
  change: staffProcedure("products.write")
    .input(ChangeTagInput)
    .output(ChangedTag)
    .mutation(({ ctx, input }) => changeTag(ctx, input)),
});
