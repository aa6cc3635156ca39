import { z } from "zod";
import { Amount } from "./money.ts";
import { Id, NameByLocale } from "./primitives.ts";

const Share = z.object({ lineId: Id, amount: Amount });
/** Steps by which a total came about, in their order. Names are in every language, amounts in the cart's currency. */
export const TraceStep = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("base_price"),
    lineId: Id,
    sku: z.string(),
    unitPrice: Amount,
    quantity: z.int(),
    total: Amount,
  }),
  /** Why the unit price before it is lower than usual: a sale, where it holds from one unit on for everybody. */
  z.object({
    kind: z.literal("offer"),
    lineId: Id,
    sku: z.string(),
    unitPrice: Amount,
    usual: Amount,
    minQuantity: z.int(),
    group: NameByLocale.nullable(),
  }),
  /** Why it is another than usual: staff have said so. */
  z.object({
    kind: z.literal("override"),
    lineId: Id,
    sku: z.string(),
    unitPrice: Amount,
    usual: Amount,
    reason: z.string(),
  }),
  /** Prices and shipping without the tax, which the buyer's business owes itself. */
  z.object({ kind: z.literal("reverse_charge"), vatNumber: z.string(), country: z.string() }),
  z.object({
    kind: z.literal("promotion"),
    promotionId: Id,
    name: NameByLocale,
    code: z.string().nullable(),
    effect: z.enum(["PERCENT", "AMOUNT", "BUY_X_GET_Y"]),
    amount: Amount,
    lines: z.array(Share),
  }),
  z.object({
    kind: z.literal("gift"),
    promotionId: Id,
    name: NameByLocale,
    code: z.string().nullable(),
    sku: z.string(),
    quantity: z.int(),
    /** What it would have cost. */
    amount: Amount,
  }),
  z.object({ kind: z.literal("shipping"), code: z.string(), label: z.string(), amount: Amount }),
  z.object({
    kind: z.literal("free_shipping"),
    promotionId: Id,
    name: NameByLocale,
    code: z.string().nullable(),
    amount: Amount,
  }),
  /** A promotion whose conditions hold, and which another one or a missing gift kept out. */
  z.object({
    kind: z.literal("skipped"),
    promotionId: Id,
    name: NameByLocale,
    code: z.string().nullable(),
    reason: z.enum(["EXCLUSIVE", "GROUP", "GIFT_OUT_OF_STOCK"]),
  }),
  z.object({
    kind: z.literal("tax"),
    name: NameByLocale,
    zone: z.string().nullable(),
    taxClass: z.string().nullable(),
    basisPoints: z.int(),
    /** Of this much, which contains it or not. */
    base: Amount,
    amount: Amount,
    included: z.boolean(),
  }),
  /** Staff have changed the placed order: by so much it costs more, or less. */
  z.object({ kind: z.literal("edit"), number: z.int(), amount: z.int() }),
  /** What rounding the tax of the whole order, not line by line, has changed. */
  z.object({ kind: z.literal("rounding"), amount: z.int() }),
]);
export type TraceStep = z.infer<typeof TraceStep>;
export const PriceTrace = z.array(TraceStep);
export type PriceTrace = z.infer<typeof PriceTrace>;

/** A promotion that took something off, or gave something, as shoppers see it. */
export const AppliedPromotion = z.object({
  promotionId: Id,
  name: NameByLocale,
  code: z.string().nullable(),
  kind: z.enum(["DISCOUNT", "SHIPPING", "GIFT"]),
  amount: Amount,
});
export type AppliedPromotion = z.infer<typeof AppliedPromotion>;

/** Tax of one rate. */
export const TaxView = z.object({ name: NameByLocale, basisPoints: z.int(), amount: Amount });
export type TaxView = z.infer<typeof TaxView>;
