import { Arrival, NameByLocale, PickupStop, PriceTrace } from "@souk/contracts";
import { goodsName } from "@souk/contracts/goods-name";
import { z } from "zod";
import type { CartSnapshot, SnapshotPart } from "../cart/cart-snapshot.ts";
import { arrivalOf } from "../checkout/arrival.ts";
import { SoldPart } from "../inventory/sold-part.ts";
import type { PricedCart, PricedLine } from "./price-cart.ts";
import { redemptionsOf } from "./redemptions.ts";

/** An order's line as it was priced, with names in the cart's language: later edits leave it alone. */
const QuoteLine = z.object({
  variantId: z.uuid(),
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  mediaHash: z.string().nullable(),
  unitPrice: z.int(),
  quantity: z.int(),
  total: z.int(),
  discount: z.int(),
  tax: z.int(),
  /** Basis points. */
  taxRate: z.int(),
  taxClassCode: z.string().nullable(),
  /** What the shopper was told of units that aren't there yet. */
  shipsBy: z.string().nullable(),
  backorderText: z.string().nullable(),
  /** What one bundle is made of; null for a variant with stock of its own. */
  parts: z.array(SoldPart).nullable(),
});
export type QuoteLine = z.infer<typeof QuoteLine>;

/** A promotion that the order is to get. */
export const Redemption = z.object({
  promotionId: z.uuid(),
  codeId: z.uuid().nullable(),
  code: z.string().nullable(),
  name: NameByLocale,
  amount: z.int(),
  /** It takes one of the uses: of a code or a promotion with a limit. */
  counted: z.boolean(),
});
export type Redemption = z.infer<typeof Redemption>;

/** What a cart costs when its payment begins, in minor units: "Payment"."quote". The order is written from it. */
export const Quote = z.object({
  lines: z.array(QuoteLine),
  subtotal: z.int(),
  shippingTotal: z.int(),
  shippingDiscount: z.int(),
  shippingTax: z.int(),
  shippingTaxRate: z.int(),
  shippingMethodCode: z.string(),
  shippingLabel: z.string(),
  pickup: PickupStop.nullable().default(null),
  /** Working days on the way, and the days on which the shopper was told that it would come. */
  minDays: z.int().nullable().default(null),
  maxDays: z.int().nullable().default(null),
  arrives: Arrival.nullable().default(null),
  discountTotal: z.int(),
  pricesIncludeTax: z.boolean(),
  taxIncluded: z.int(),
  taxTotal: z.int(),
  taxExempt: z.boolean(),
  vatNumber: z.string().nullable(),
  total: z.int(),
  trace: PriceTrace,
  redemptions: z.array(Redemption),
  /** What gift cards pay of the total. */
  tenders: z.array(z.object({ cardId: z.uuid(), amount: z.int() })).default([]),
});
export type Quote = z.infer<typeof Quote>;

export function toQuote(cart: CartSnapshot, priced: PricedCart): Quote {
  const { shipping, subtotal, discountTotal, taxIncluded, taxTotal, total, trace } = priced;
  return {
    lines: [...priced.lines, ...priced.gifts].map((line) => toLine(line)),
    subtotal,
    shippingTotal: shipping?.amount ?? 0,
    shippingDiscount: priced.shippingDiscount,
    shippingTax: priced.shippingTax,
    shippingTaxRate: priced.shippingRate.basisPoints,
    shippingMethodCode: shipping?.code ?? "",
    shippingLabel: shipping?.label ?? "",
    pickup: shipping?.pickup ?? null,
    minDays: shipping?.minDays ?? null,
    maxDays: shipping?.maxDays ?? null,
    arrives: shipping && arrivalOf(cart, shipping),
    discountTotal,
    pricesIncludeTax: priced.pricesIncludeTax,
    taxIncluded,
    taxTotal,
    taxExempt: priced.exemptBy !== null,
    vatNumber: cart.vatNumber,
    total,
    trace,
    redemptions: redemptionsOf(cart, priced),
    tenders: [],
  };
}

function toLine(line: PricedLine): QuoteLine {
  const { variantId, sku, name, options, unitPrice, quantity, total, discount, tax, rate } = line;
  return {
    variantId,
    sku,
    name,
    options,
    mediaHash: line.picture?.hash ?? null,
    unitPrice,
    quantity,
    total,
    discount,
    tax,
    taxRate: rate.basisPoints,
    taxClassCode: rate.taxClass,
    shipsBy: line.owed?.shipsBy ?? null,
    backorderText: line.owed?.text ?? null,
    parts: line.parts?.map(toSoldPart) ?? null,
  };
}

function toSoldPart({ variantId, quantity, sku, name, options }: SnapshotPart): SoldPart {
  return { variantId, quantity, sku, name: goodsName({ name, options }) };
}
