import { z } from "zod";
import { Cursor, Id, Limit, Locale, text } from "../primitives.ts";

export const TRANSFER_STATES = ["DRAFT", "IN_TRANSIT", "PARTLY_RECEIVED", "RECEIVED", "CANCELLED"] as const;
export const TransferState = z.enum(TRANSFER_STATES);
export type TransferState = z.infer<typeof TransferState>;
/** Transfers are counted by themselves: 1, 2, 3 … */
export const TransferNumber = z.int().min(1).max(2_000_000_000);
export const MAX_TRANSFER_LINES = 200;

const Units = z.int().min(1).max(1_000_000);
export const SaveTransferInput = z.object({
  /** Not given: a new one. */
  number: TransferNumber.optional(),
  version: z.int().optional(),
  overwrite: z.boolean().default(false),
  fromId: Id,
  toId: Id,
  note: text(0, 500),
  lines: z
    .array(z.object({ variantId: Id, quantity: Units }))
    .min(1)
    .max(MAX_TRANSFER_LINES)
    .refine((lines) => new Set(lines.map(({ variantId }) => variantId)).size === lines.length, "twice"),
  locale: Locale,
});
export type SaveTransferInput = z.infer<typeof SaveTransferInput>;
export const TransferInput = z.object({ number: TransferNumber, locale: Locale });
export type TransferInput = z.infer<typeof TransferInput>;
export const ReceiveTransferInput = TransferInput.extend({
  /** What arrived now; a variant that is left out didn't. */
  lines: SaveTransferInput.shape.lines,
});
export type ReceiveTransferInput = z.infer<typeof ReceiveTransferInput>;

export const TransferLine = z.object({
  variantId: Id,
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  quantity: z.int(),
  received: z.int(),
  /** Went back to where it came from. */
  returned: z.int(),
  /** At the place it is sent from, reserved by nobody. */
  available: z.int(),
});
export type TransferLine = z.infer<typeof TransferLine>;
const place = z.object({ id: Id, name: z.string() });
export const TransferRow = z.object({
  number: TransferNumber,
  state: TransferState,
  from: place,
  to: place,
  units: z.int(),
  received: z.int(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
});
export type TransferRow = z.infer<typeof TransferRow>;
export const TransferDetail = TransferRow.extend({
  version: z.int(),
  note: z.string(),
  sentAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  lines: z.array(TransferLine),
  /** What staff may do with it now. */
  moves: z.array(z.enum(["edit", "send", "receive", "cancel"])),
});
export type TransferDetail = z.infer<typeof TransferDetail>;

export const TransferTableInput = z.object({
  state: TransferState.optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(40),
});
export type TransferTableInput = z.infer<typeof TransferTableInput>;
export const TransferTable = z.object({
  items: z.array(TransferRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
export type TransferTable = z.infer<typeof TransferTable>;
