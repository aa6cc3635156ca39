import {
  BulkCheck,
  BulkEditIdInput,
  BulkEditPage,
  BulkEditView,
  BulkRows,
  BulkRowsInput,
  CheckBulkEditInput,
  CreateBulkEditInput,
  ListBulkEditsInput,
  ProductGrid,
  ProductGridInput,
} from "@souk/contracts";
import { bulkRows } from "@souk/core/admin/bulk/bulk-rows";
import { checkBulkEdit } from "@souk/core/admin/bulk/check-bulk-edit";
import { createBulkEdit } from "@souk/core/admin/bulk/create-bulk-edit";
import { discardBulkEdit } from "@souk/core/admin/bulk/discard-bulk-edit";
import { getBulkEdit, listBulkEdits } from "@souk/core/admin/bulk/list-bulk-edits";
import { productGrid } from "@souk/core/admin/bulk/product-grid";
import { runBulkEdit } from "@souk/core/admin/bulk/run-bulk-edit";
import { undoBulkEdit } from "@souk/core/admin/bulk/undo-bulk-edit";
import { z } from "zod";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("products.read");
const write = staffProcedure("products.write");
const change = write.input(BulkEditIdInput).output(BulkEditView);

export const bulkEditsRouter = router({
  list: read
    .input(ListBulkEditsInput)
    .output(BulkEditPage)
    .query(({ ctx, input }) => listBulkEdits(ctx, input)),
  get: read
    .input(BulkEditIdInput)
    .output(BulkEditView)
    .query(({ ctx, input }) => getBulkEdit(ctx, input)),
  rows: read
    .input(BulkRowsInput)
    .output(BulkRows)
    .query(({ ctx, input }) => bulkRows(ctx, input)),
  grid: write
    .input(ProductGridInput)
    .output(ProductGrid)
    .query(({ ctx, input }) => productGrid(ctx, input)),
  create: write
    .input(CreateBulkEditInput)
    .output(BulkEditView)
    .mutation(({ ctx, input }) => createBulkEdit(ctx, input)),
  check: write
    .input(CheckBulkEditInput)
    .output(BulkCheck)
    .query(({ ctx, input }) => checkBulkEdit(ctx, input)),
  run: change.mutation(({ ctx, input }) => runBulkEdit(ctx, input)),
  undo: change.mutation(({ ctx, input }) => undoBulkEdit(ctx, input)),
  discard: write
    .input(BulkEditIdInput)
    .output(z.null())
    .mutation(({ ctx, input }) => discardBulkEdit(ctx, input)),
});
