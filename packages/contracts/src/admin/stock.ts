import { z } from "zod";
import { OrderNumber } from "../order.ts";
import { Cursor, Id, Limit, Locale, LocalizedText, Picture, text } from "../primitives.ts";
import { AdjustStockInput } from "./products.ts";

export const BACKORDER_POLICIES = ["DENY", "ALLOW", "UNTIL"] as const;
export const BackorderPolicy = z.enum(BACKORDER_POLICIES);
export type BackorderPolicy = z.infer<typeof BackorderPolicy>;

const backorder = {
  variantId: Id,
  /** How many may be owed at once. */
  limit: z.int().min(1).max(100_000),
  /** What the shopper is told; may be empty. */
  text: LocalizedText,
};
/** Whether a variant is sold though none is there; UNTIL: until the day by which it is said to ship. */
export const SetBackorderInput = z.discriminatedUnion("policy", [
  z.object({ policy: z.literal("DENY"), variantId: Id }),
  z.object({ policy: z.literal("ALLOW"), ...backorder }),
  z.object({ policy: z.literal("UNTIL"), ...backorder, until: z.iso.datetime() }),
]);
export type SetBackorderInput = z.infer<typeof SetBackorderInput>;

export const STOCK_LEVEL_FILTERS = ["low", "out", "owed", "awaited"] as const;
export const StockTableInput = z.object({
  locale: Locale,
  query: text(0, 100).optional(),
  /** The levels of this place alone. */
  locationId: Id.optional(),
  /** At or under the level at which staff are told; nothing left to buy; sold before it came; waited for by shoppers. */
  filter: z.enum(STOCK_LEVEL_FILTERS).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(40),
});
export type StockTableInput = z.infer<typeof StockTableInput>;

/** At one place: under 0 on hand are units that were sold before they came. */
export const StockLevelView = z.object({ locationId: Id, onHand: z.int(), reserved: z.int() });
export type StockLevelView = z.infer<typeof StockLevelView>;
export const StockRow = z.object({
  variantId: Id,
  productId: Id,
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  picture: Picture.nullable(),
  /** Over all places, or of the one that was asked for; available is on hand − reserved. */
  onHand: z.int(),
  reserved: z.int(),
  available: z.int(),
  lowStockAt: z.int(),
  backorder: BackorderPolicy,
  /** Shoppers who asked to be told when it is back. */
  waiting: z.int(),
  levels: z.array(StockLevelView),
});
export type StockRow = z.infer<typeof StockRow>;
/** Counted no further than this. */
export const STOCK_COUNTED = 10_000;
export const StockTable = z.object({
  items: z.array(StockRow),
  /** At most one more than STOCK_COUNTED. */
  total: z.int(),
  nextCursor: z.string().nullable(),
});
export type StockTable = z.infer<typeof StockTable>;

export const StockDetailInput = z.object({ variantId: Id, locale: Locale });
export const StockDetail = StockRow.omit({ levels: true }).extend({
  /** Its stock is its components'. */
  bundle: z.boolean(),
  backorderLimit: z.int(),
  backorderUntil: z.string().nullable(),
  backorderText: LocalizedText,
  /** Every active place, also one where it never lay. */
  levels: z.array(StockLevelView.extend({ name: z.string(), sells: z.boolean(), isDefault: z.boolean() })),
});
export type StockDetail = z.infer<typeof StockDetail>;
export const AdjustLevelInput = AdjustStockInput.extend({ locale: Locale });
export const SaveBackorderInput = z.object({ locale: Locale, terms: SetBackorderInput });

export const StockReason = z.enum([
  "INITIAL",
  "RECEIVED",
  "CORRECTION",
  "DAMAGED",
  "SALE",
  "CANCELLED",
  "REFUNDED",
  "RETURNED",
  "EDITED",
  "IMPORT",
  "TRANSFER_OUT",
  "TRANSFER_IN",
  "STOCKTAKE",
]);
export type StockReason = z.infer<typeof StockReason>;
export const StockLedgerInput = z.object({
  variantId: Id,
  locationId: Id.optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(25),
});
export type StockLedgerInput = z.infer<typeof StockLedgerInput>;
export const StockMovementView = z.object({
  id: Id,
  at: z.string(),
  location: z.string(),
  quantity: z.int(),
  /** Of a sale: units that weren't there. */
  backordered: z.int(),
  reason: StockReason,
  note: z.string().nullable(),
  orderNumber: OrderNumber.nullable(),
  transferNumber: z.int().nullable(),
  /** Null: a shopper, or the shop itself. */
  actorName: z.string().nullable(),
});
export type StockMovementView = z.infer<typeof StockMovementView>;
export const StockLedger = z.object({
  items: z.array(StockMovementView),
  nextCursor: z.string().nullable(),
});
