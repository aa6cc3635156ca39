import {
  DeletedMedia,
  DeleteMediaInput,
  MediaDetail,
  MediaInput,
  MediaListInput,
  MediaPage,
  SetAltInput,
} from "@souk/contracts";
import { deleteMedia } from "@souk/core/media/delete-media";
import { listMedia } from "@souk/core/media/list-media";
import { mediaDetail } from "@souk/core/media/media-detail";
import { setAlt } from "@souk/core/media/set-alt";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

/** Uploads come by POST /api/admin/media: a file doesn't travel as JSON. */
export const mediaRouter = router({
  list: staffProcedure("products.read")
    .input(MediaListInput)
    .output(MediaPage)
    .query(({ ctx, input }) => listMedia(ctx, input)),
  get: staffProcedure("products.read")
    .input(MediaInput)
    .output(MediaDetail)
    .query(({ ctx, input }) => mediaDetail(ctx, input)),
  setAlt: staffProcedure("products.write")
    .input(SetAltInput)
    .output(MediaDetail)
    .mutation(({ ctx, input }) => setAlt(ctx, input)),
  delete: staffProcedure("products.write")
    .input(DeleteMediaInput)
    .output(DeletedMedia)
    .mutation(({ ctx, input }) => deleteMedia(ctx, input)),
});
