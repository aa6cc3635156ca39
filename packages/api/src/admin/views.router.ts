import { ListViewsInput, SavedViewList, SavedViewView, SaveViewInput, ViewIdInput } from "@souk/contracts";
import { deleteView } from "@souk/core/admin/views/delete-view";
import { saveView } from "@souk/core/admin/views/save-view";
import { listViews } from "@souk/core/admin/views/saved-views";
import { z } from "zod";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

// Whoever reads a table may keep views of it; core asks for the table's own permission.
const read = staffProcedure("products.read");

export const viewsRouter = router({
  list: read
    .input(ListViewsInput)
    .output(SavedViewList)
    .query(({ ctx, input }) => listViews(ctx, input)),
  save: read
    .input(SaveViewInput)
    .output(SavedViewView)
    .mutation(({ ctx, input }) => saveView(ctx, input)),
  delete: read
    .input(ViewIdInput)
    .output(z.null())
    .mutation(({ ctx, input }) => deleteView(ctx, input)),
});
