import { z } from "zod";
import type { Permission } from "../permissions.ts";
import { HAND_PRICED } from "../money.ts";
import { Cursor, Id, Limit } from "../primitives.ts";
import { ImportProblemValue, ImportRefusal } from "./import-problems.ts";

export const IMPORT_FORMATS = ["souk", "shopify", "woocommerce", "fitments", "customers"] as const;
export const ImportFormatName = z.enum(IMPORT_FORMATS);
export type ImportFormatName = z.infer<typeof ImportFormatName>;

/** What staff need, beside the rights on products that every import asks for, to see one of a format and to work with it. */
export function importRights(format: ImportFormatName): { read: Permission; write: Permission } {
  return format === "customers"
    ? { read: "customers.read", write: "customers.write" }
    : { read: "products.read", write: "products.write" };
}

export const IMPORT_WORKS = ["CHECK", "IMPORT", "UNDO"] as const;
export const IMPORT_STATES = ["QUEUED", "RUNNING", "DONE", "CANCELLED", "FAILED", "UNDONE"] as const;

/** The largest file that is taken, in bytes. */
export const MAX_IMPORT_BYTES = 100 * 1024 * 1024;

export const ImportOptions = z.object({
  /** Of the prices of a file that doesn't say. */
  currency: z.enum(HAND_PRICED).default("EUR"),
  /** Dirhams for one euro, to work out the prices in the other currency. */
  rate: z.number().min(0.01).max(10_000).default(10.8),
  /** Make the categories that a file names and the shop doesn't have. */
  createCategories: z.boolean().default(true),
});
export type ImportOptions = z.infer<typeof ImportOptions>;

/** One product of the file and what becomes of it, field by field. */
export const ImportSample = z.object({
  name: z.string(),
  line: z.int(),
  outcome: z.enum(["created", "changed"]),
  fields: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type ImportSample = z.infer<typeof ImportSample>;

export const ImportJobRow = z.object({
  id: Id,
  format: ImportFormatName,
  filename: z.string(),
  work: z.enum(IMPORT_WORKS),
  state: z.enum(IMPORT_STATES),
  cancelAsked: z.boolean(),
  totalRows: z.int(),
  doneRows: z.int(),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  undone: z.int(),
  conflicts: z.int(),
  actorName: z.string(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type ImportJobRow = z.infer<typeof ImportJobRow>;
export const ImportJobView = ImportJobRow.extend({
  options: ImportOptions,
  /** Cells and rows that are left out. */
  problems: z.int(),
  /** What is taken, but not as it stands in the file. */
  notices: z.int(),
  samples: z.array(ImportSample),
  /** Rows are still there, so that it can be taken in. */
  startable: z.boolean(),
  undoable: z.boolean(),
});
export type ImportJobView = z.infer<typeof ImportJobView>;

export const ImportListInput = z.object({ cursor: Cursor.optional(), limit: Limit.default(25) });
export const ImportList = z.object({ items: z.array(ImportJobRow), nextCursor: z.string().nullable() });
export const ImportIdInput = z.object({ id: Id });
/** `leaveOutRefused`: what was found wrong is left out and the rest taken; without it a file with mistakes stays out. */
export const StartImportInput = z.object({ id: Id, leaveOutRefused: z.boolean().default(false) });

export const ImportProblemsInput = z.object({
  id: Id,
  notices: z.boolean().default(false),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export const ImportProblemRow = z.object({
  id: Id,
  /** Of the file, the heading being 1; 0 where no line is meant. */
  row: z.int(),
  column: z.string().nullable(),
  problem: ImportProblemValue,
});
export type ImportProblemRow = z.infer<typeof ImportProblemRow>;
export const ImportProblems = z.object({
  items: z.array(ImportProblemRow),
  nextCursor: z.string().nullable(),
});

/** What the upload answers with. */
export const UploadedImport = z.object({ id: Id });
export const ImportFailure = ImportRefusal.or(z.object({ reason: z.literal("UNEXPECTED") }));

export const EXPORT_FORMATS = ["souk-csv", "souk-xlsx", "shopify"] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;
