import { z } from "zod";

const none = z.object({});
const value = z.object({ value: z.string() });
const max = z.object({ max: z.number() });

/** Why a picture couldn't be had. */
export const PICTURE_REASONS = [
  "ADDRESS",
  "PROTOCOL",
  "PRIVATE",
  "STATUS",
  "REDIRECTS",
  "SIZE",
  "TIMEOUT",
  "NAME",
  "REFUSED",
  "NETWORK",
  "TYPE",
] as const;
export const PictureReason = z.enum(PICTURE_REASONS);
export type PictureReason = z.infer<typeof PictureReason>;

/** What can be said about one cell of a file, or about a whole row; worded by whoever shows it. */
export const importProblems = {
  MISSING: none,
  TOO_SHORT: z.object({ min: z.int() }),
  TOO_LONG: max,
  NOT_A_PRICE: value,
  NOT_A_NUMBER: value,
  NOT_WHOLE: value,
  NOT_A_DATE: value,
  NOT_A_YEAR: value,
  YEARS_REVERSED: none,
  NOT_YES_NO: value,
  BELOW_ZERO: value,
  TOO_HIGH: value,
  PRICE_ZERO: none,
  UNKNOWN_STATUS: value,
  UNKNOWN_UNIT: value,
  UNKNOWN_TYPE: value,
  UNKNOWN_CATEGORY: value,
  UNKNOWN_TAX_CLASS: value,
  UNKNOWN_ATTRIBUTE: value,
  UNKNOWN_VALUE: value,
  UNKNOWN_PICTURE: value,
  UNKNOWN_SKU: value,
  NO_SUCH_SKU: value,
  /** What the shop says of the same vehicle. */
  VEHICLE_DIFFERS: value,
  BAD_SKU: value,
  BAD_SLUG: value,
  BAD_SPECS: none,
  SKU_REPEATED: z.object({ sku: z.string(), line: z.int() }),
  SKU_TAKEN: z.object({ sku: z.string(), product: z.string() }),
  SLUG_TAKEN: value,
  VARIANT_REPEATED: z.object({ line: z.int() }),
  OPTION_VALUE_MISSING: z.object({ option: z.string() }),
  TOO_MANY: z.object({ what: z.enum(["variants", "options", "values", "pictures", "tags"]), max: z.int() }),
  NO_KEY: none,
  NO_PARENT: value,
  TOO_MANY_CELLS: z.object({ cells: z.int(), columns: z.int() }),
  STOCK_BELOW_RESERVED: z.object({ reserved: z.int() }),
  NOT_PUBLISHABLE: z.object({ missing: z.array(z.enum(["name", "description", "price", "image"])) }),
  UNPUBLISH_BEFORE_PUBLISH: none,
  NOT_AN_EMAIL: value,
  EMAIL_REPEATED: z.object({ line: z.int() }),
  STAFF_ACCOUNT: none,
  UNKNOWN_HASH: none,
  REFUSED_ROW: z.object({ code: z.string() }),
  // What follows is only said: the row is taken all the same.
  /** The first line that was read as Windows-1252. */
  NOT_UTF8: none,
  SKU_REWRITTEN: z.object({ from: z.string(), to: z.string() }),
  SKU_MADE: value,
  COMPARE_AT_DROPPED: none,
  CUT: max,
  TAGS_LEFT_OUT: z.object({ count: z.int() }),
  SPECS_LEFT_OUT: z.object({ count: z.int(), max: z.int() }),
  PICTURES_LEFT_OUT: z.object({ count: z.int(), max: z.int() }),
  PICTURE_FAILED: z.object({ url: z.string(), reason: PictureReason }),
  CATEGORIES_LEFT_OUT: value,
  GIFT_CARD: none,
  NO_STOCK_COLUMN: none,
  STOCK_UNTOLD: none,
  STOCK_OVERSOLD: none,
  NOT_FOR_SALE: none,
  ANY_VALUE: z.object({ option: z.string() }),
  GROUPED_LEFT_OUT: none,
  EXTERNAL_LEFT_OUT: value,
  SALE_DATES_LEFT_OUT: none,
  DRAFT_FOR_WANT: z.object({ missing: z.array(z.enum(["name", "description", "price", "image"])) }),
  UNKNOWN_COLUMN: value,
  LANGUAGE_UNKNOWN: z.object({ value: z.string(), used: z.string() }),
  ADDRESS_LEFT_OUT: z.object({ fields: z.array(z.string()) }),
  DELETED_HERE: none,
  CHANGED_SINCE: z.object({ product: z.string(), fields: z.array(z.string()) }),
} as const satisfies Record<string, z.ZodObject>;

export type ImportProblemCode = keyof typeof importProblems;
export type ImportProblemDetails<C extends ImportProblemCode> = z.infer<(typeof importProblems)[C]>;
/** A code with its details. */
export type ImportProblem = {
  [C in ImportProblemCode]: { code: C; details: ImportProblemDetails<C> };
}[ImportProblemCode];

const CODES = z.custom<ImportProblemCode>(
  (code) => typeof code === "string" && Object.hasOwn(importProblems, code),
);

/** A problem as the database or the wire gives it back, checked by the schema of its code. */
export const ImportProblemValue = z
  .object({ code: CODES, details: z.record(z.string(), z.unknown()) })
  .transform((read, ctx): ImportProblem => {
    const details = importProblems[read.code].safeParse(read.details);
    if (!details.success) ctx.addIssue({ code: "custom", message: "details" });
    return pair(read.code, details.data);
  });

// The details were just checked by the code's own schema; TypeScript can't tie the two.
function pair(code: ImportProblemCode, details: unknown): ImportProblem {
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return { code, details } as ImportProblem;
}

/** Why a file as a whole is refused. */
export const IMPORT_REFUSALS = [
  "EMPTY",
  "HEADING_ONLY",
  "TOO_LARGE",
  "NOT_A_TABLE",
  "OLD_EXCEL",
  "BROKEN_WORKBOOK",
  "ZIP_BOMB",
  "UNKNOWN_FORMAT",
  "OTHER_LANGUAGE",
  "COLUMN_REPEATED",
  "TOO_MANY_COLUMNS",
  "TOO_MANY_ROWS",
  "CELL_TOO_LARGE",
  "QUOTE_NOT_CLOSED",
  "BAD_CSV",
  "NOT_TEXT",
] as const;
export const ImportRefusal = z.object({
  reason: z.enum(IMPORT_REFUSALS),
  /** Where it was found, the heading being line 1. */
  line: z.int().nullable(),
  /** What was found: the heading's beginning, the missing columns, a name and where it stands. */
  value: z.string().nullable(),
  /** The limit, where there is one (bytes, columns, rows, characters). */
  max: z.int().nullable(),
});
export type ImportRefusal = z.infer<typeof ImportRefusal>;
