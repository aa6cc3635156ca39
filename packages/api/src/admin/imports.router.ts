import {
  ImportIdInput,
  ImportJobView,
  ImportList,
  ImportListInput,
  ImportProblems,
  ImportProblemsInput,
  StartImportInput,
} from "@souk/contracts";
import { cancelImport } from "@souk/core/admin/imports/cancel-import";
import { getImport } from "@souk/core/admin/imports/get-import";
import { listImportProblems } from "@souk/core/admin/imports/list-import-problems";
import { listImports } from "@souk/core/admin/imports/list-imports";
import { startImport } from "@souk/core/admin/imports/start-import";
import { undoImport } from "@souk/core/admin/imports/undo-import";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("products.read");
const write = staffProcedure("products.write").output(ImportJobView);

export const importsRouter = router({
  list: read
    .input(ImportListInput)
    .output(ImportList)
    .query(({ ctx, input }) => listImports(ctx, input)),
  get: read
    .input(ImportIdInput)
    .output(ImportJobView)
    .query(({ ctx, input }) => getImport(ctx, input)),
  problems: read
    .input(ImportProblemsInput)
    .output(ImportProblems)
    .query(({ ctx, input }) => listImportProblems(ctx, input)),
  start: write.input(StartImportInput).mutation(({ ctx, input }) => startImport(ctx, input)),
  cancel: write.input(ImportIdInput).mutation(({ ctx, input }) => cancelImport(ctx, input)),
  undo: write.input(ImportIdInput).mutation(({ ctx, input }) => undoImport(ctx, input)),
});
