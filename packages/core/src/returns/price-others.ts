import type { OtherProduct } from "@souk/contracts";
import type { PricingReader } from "../cart/read-cart.ts";
import type { Tx } from "../context.ts";
import { isTaxedAs, priceForOrder } from "../edits/price-added.ts";
import { lineCost } from "../orders/order-costs.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { taxOn } from "../pricing/tax-amounts.ts";

/** A variant in the place of goods of another product: it costs what it costs, whatever they did. */
export interface PricedOther extends Omit<OtherProduct, "difference"> {
  productId: string;
  /** As the order's prices are, with or without tax, in minor units; `price` is that of one with its tax. */
  unitPrice: number;
  /** Basis points. */
  taxRate: number;
}

/**
 * Of these variants those that an order could have today, by their ids: on sale, with a price in its currency and taxed as
 * it was. What the return `returnNumber` of the order holds is there for it. As with goods that an edit adds, no promotion
 * counts.
 */
export async function priceOthers(
  ctx: PricingReader,
  tx: Tx,
  order: OrderRow,
  wanted: readonly { variantId: string; quantity: number }[],
  returnNumber?: number,
): Promise<ReadonlyMap<string, PricedOther>> {
  if (wanted.length === 0) return new Map();
  const { cart, priced } = await priceForOrder(ctx, tx, order, [...wanted], returnNumber);
  if (!isTaxedAs(order, priced)) return new Map();
  const priceOf = new Map(priced.lines.map((line) => [line.variantId, line]));
  return new Map(
    cart.lines.flatMap((one) => {
      const { variantId, productId, sku, name, options, available } = one;
      const quoted = priceOf.get(variantId);
      if (!quoted || !one.sellable || one.price === null) return [];
      const price = asPaid(order, quoted.unitPrice, quoted.rate.basisPoints);
      return [[variantId, { variantId, productId, sku, name, options, available, ...price }]];
    }),
  );
}

/** Agreed to is what is paid: of net prices, with the tax that may change while they don't. */
function asPaid(order: OrderRow, unitPrice: number, taxRate: number) {
  const tax = taxOn(unitPrice, taxRate, order.pricesIncludeTax);
  return { unitPrice, taxRate, price: lineCost(order, { total: unitPrice, discount: 0, tax }) };
}
