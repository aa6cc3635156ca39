import { z } from "zod";
import { MAX_LINES, Quantity } from "./cart.ts";
import { Amount, Currency, MAX_AMOUNT } from "./money.ts";
import { GetOrderInput, OrderNumber } from "./order.ts";
import { Id, text } from "./primitives.ts";

export const RETURN_STATES = [
  "REQUESTED",
  "APPROVED",
  "REJECTED",
  "RECEIVED",
  "INSPECTED",
  "CLOSED",
  "CANCELLED",
] as const;
export const ReturnState = z.enum(RETURN_STATES);
export type ReturnState = z.infer<typeof ReturnState>;
export const RETURN_REASONS = [
  "DAMAGED",
  "DEFECTIVE",
  "WRONG_ITEM",
  "NOT_AS_DESCRIBED",
  "DOES_NOT_FIT",
  "CHANGED_MIND",
  "OTHER",
] as const;
export const ReturnReason = z.enum(RETURN_REASONS);
export type ReturnReason = z.infer<typeof ReturnReason>;
export const RETURN_CONDITIONS = ["LIKE_NEW", "OPENED", "DAMAGED", "DEFECTIVE"] as const;
export const ReturnCondition = z.enum(RETURN_CONDITIONS);
export type ReturnCondition = z.infer<typeof ReturnCondition>;
export const DISPOSITIONS = ["RESTOCK", "WRITE_OFF"] as const;
export const Disposition = z.enum(DISPOSITIONS);
export type Disposition = z.infer<typeof Disposition>;
export const ReturnNumber = z.int().min(1).max(2_147_483_647);

export const ReturnLineView = z.object({
  lineId: Id,
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  quantity: z.int(),
  reason: ReturnReason,
  condition: ReturnCondition.nullable(),
  disposition: Disposition.nullable(),
  /** What is wanted in its place; null: the money. */
  exchange: z
    .object({
      sku: z.string(),
      /** Of another product, in the order's language; null: the same product. */
      name: z.string().nullable(),
      /** In the order's language. */
      options: z.string(),
      /**
       * By how much one costs more than one of the line's own, in minor units; below zero: less. Of another product, by
       * how much all its units cost more than was paid for what comes back.
       */
      difference: z.int(),
      /** It was put into the order. */
      done: z.boolean(),
    })
    .nullable(),
});

export type ReturnLineView = z.infer<typeof ReturnLineView>;

/** Goods that come back, as their buyer sees it. */
export const ReturnView = z.object({
  number: ReturnNumber,
  orderNumber: OrderNumber,
  state: ReturnState,
  note: z.string(),
  createdAt: z.string(),
  currency: Currency,
  /** Minor units, of what came back. */
  refunded: Amount,
  lines: z.array(ReturnLineView),
  /** Why it was rejected. */
  answer: z.string().nullable(),
  cancellable: z.boolean(),
});
export type ReturnView = z.infer<typeof ReturnView>;

/** What of an order can come back, until when, and what does already. */
export const OrderReturns = z.object({
  /** Null: nothing of it has arrived yet, so that no time runs. */
  until: z.string().nullable(),
  /** Units that can be asked for; empty when the time is over. */
  returnable: z.array(z.object({ lineId: Id, max: z.int() })),
  returns: z.array(ReturnView),
});
export type OrderReturns = z.infer<typeof OrderReturns>;

/** A variant of the same product that can be had in the place of a line's own. */
export const ExchangeOption = z.object({
  variantId: Id,
  sku: z.string(),
  options: z.string(),
  available: z.int(),
  /** By how much one costs more than one of the line's own today, in minor units; below zero: less. */
  difference: z.int(),
});
export type ExchangeOption = z.infer<typeof ExchangeOption>;
/** Of each line that can come back, what can be had in its place. */
export const OrderExchanges = z.object({
  currency: Currency,
  lines: z.array(z.object({ lineId: Id, options: z.array(ExchangeOption) })),
});
export type OrderExchanges = z.infer<typeof OrderExchanges>;

/** A variant of another product that can be had in the place of units of a line. */
export const OtherProduct = z.object({
  variantId: Id,
  sku: z.string(),
  /** In the order's language, as its options. */
  name: z.string(),
  options: z.string(),
  available: z.int(),
  /** Of one today, in minor units, its tax included even where the order's prices are without. */
  price: Amount,
  /** By how much these units cost more than was paid for those that come back, tax included; below zero: less. */
  difference: z.int(),
});
export type OtherProduct = z.infer<typeof OtherProduct>;
export const OtherProducts = z.array(OtherProduct);
/** Units of a line that come back, and words of what is looked for in their place: of its name, or its SKU. */
export const OtherProductsQuery = z.object({ lineId: Id, quantity: Quantity, query: text(0, 200) });
export type OtherProductsQuery = z.infer<typeof OtherProductsQuery>;
export const FindOtherProductsInput = GetOrderInput.extend(OtherProductsQuery.shape);

/**
 * What one was said to cost, in minor units: of the same product by how much more than one of the line's own (below zero:
 * less), of another its price, tax included.
 */
export const ShownPrice = z.object({
  amount: z.int().min(-MAX_AMOUNT).max(MAX_AMOUNT),
  currency: Currency,
});
export type ShownPrice = z.infer<typeof ShownPrice>;
/** Wanted in the place of units: a variant of any product, at the price that was shown when it was chosen. */
export const WantedExchange = z.object({ variantId: Id, shown: ShownPrice });
export type WantedExchange = z.infer<typeof WantedExchange>;
/** Another price than was shown, of what was chosen in the place of a line whose name this is. */
export const ExchangePriceChange = z.object({
  lineId: z.string(),
  name: z.string(),
  /** Prices of another product; else differences to the line's own. */
  isOther: z.boolean(),
  expected: ShownPrice,
  actual: ShownPrice,
});
export type ExchangePriceChange = z.infer<typeof ExchangePriceChange>;
/** Chosen once, and not to be had any more. */
export const GoneGoods = z.object({
  sku: z.string(),
  name: z.string(),
  onSale: z.boolean(),
  available: z.int(),
});
export type GoneGoods = z.infer<typeof GoneGoods>;
export const WantedReturnLine = z.object({
  lineId: Id,
  quantity: Quantity,
  reason: ReturnReason,
  /** Wanted in its place; not there: the money. */
  exchange: WantedExchange.optional(),
});
export type WantedReturnLine = z.infer<typeof WantedReturnLine>;
export const OrderReturnsInput = GetOrderInput;
export const RequestReturnInput = GetOrderInput.extend({
  lines: z.array(WantedReturnLine).min(1).max(MAX_LINES),
  note: text(0, 1000).default(""),
});
export type RequestReturnInput = z.infer<typeof RequestReturnInput>;
export const CancelReturnInput = GetOrderInput.extend({ returnNumber: ReturnNumber });
