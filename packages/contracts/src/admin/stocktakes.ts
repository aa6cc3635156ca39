import { z } from "zod";
import { Cursor, Id, Limit, Locale, text } from "../primitives.ts";
import { ImportProblemValue } from "./import-problems.ts";

export const STOCKTAKE_STATES = ["OPEN", "COUNTED", "APPLIED", "CANCELLED"] as const;
export const StocktakeState = z.enum(STOCKTAKE_STATES);
export type StocktakeState = z.infer<typeof StocktakeState>;
/** Counted by themselves: 1, 2, 3 … */
export const StocktakeNumber = z.int().min(1).max(2_000_000_000);
export const MAX_COUNTED_ROWS = 50_000;
/** Of a file's wrong rows, so many are kept and shown. */
export const MAX_SHOWN_PROBLEMS = 200;

export const OpenStocktakeInput = z.object({ locationId: Id, note: text(0, 500) });
export type OpenStocktakeInput = z.infer<typeof OpenStocktakeInput>;
export const StocktakeInput = z.object({ number: StocktakeNumber });
export const ApplyStocktakeInput = StocktakeInput.extend({
  /** As it was looked at: a file sent in since is another count. */
  version: z.int(),
  /** The file's wrong rows aren't counted. */
  leaveOutWrong: z.boolean().default(false),
});
export type ApplyStocktakeInput = z.infer<typeof ApplyStocktakeInput>;

export const StocktakeRow = z.object({
  number: StocktakeNumber,
  state: StocktakeState,
  location: z.string(),
  note: z.string(),
  /** Variants that were counted. */
  counted: z.int(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
});
export type StocktakeRow = z.infer<typeof StocktakeRow>;
export const StocktakeTableInput = z.object({
  state: StocktakeState.optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(40),
});
export type StocktakeTableInput = z.infer<typeof StocktakeTableInput>;
export const StocktakeTable = z.object({
  items: z.array(StocktakeRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
export type StocktakeTable = z.infer<typeof StocktakeTable>;

export const StocktakeProblem = z.object({
  /** Of the file, the heading being 1. */
  row: z.int(),
  column: z.string().nullable(),
  problem: ImportProblemValue,
});
export type StocktakeProblem = z.infer<typeof StocktakeProblem>;
export const StocktakeDetail = StocktakeRow.extend({
  version: z.int(),
  filename: z.string().nullable(),
  countedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** Variants whose count differs, and the units that are more and fewer than the ledger says. */
  differing: z.int(),
  more: z.int(),
  fewer: z.int(),
  /** Rows of the file that were left out; of them the first. */
  refused: z.int(),
  problems: z.array(StocktakeProblem),
});
export type StocktakeDetail = z.infer<typeof StocktakeDetail>;

export const StocktakeLinesInput = StocktakeInput.extend({
  locale: Locale,
  /** Only those that differ. */
  differing: z.boolean().default(true),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type StocktakeLinesInput = z.infer<typeof StocktakeLinesInput>;
export const StocktakeLine = z.object({
  variantId: Id,
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  counted: z.int(),
  /** By the ledger, when it was counted. */
  expected: z.int(),
  /** What came and went since, and what buyers hold there now. */
  since: z.int(),
  reserved: z.int(),
});
export type StocktakeLine = z.infer<typeof StocktakeLine>;
export const StocktakeLines = z.object({
  items: z.array(StocktakeLine),
  nextCursor: z.string().nullable(),
});
export type StocktakeLines = z.infer<typeof StocktakeLines>;
