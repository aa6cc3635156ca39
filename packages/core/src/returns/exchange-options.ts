import type { ExchangeOption } from "@souk/contracts";
import { isTaxedAs, priceForOrder } from "../edits/price-added.ts";
import type { PricingReader } from "../cart/read-cart.ts";
import type { Tx } from "../context.ts";
import type { OrderRow } from "../orders/order-row.ts";

type Line = OrderRow["lines"][number];

/** A product of more variants than this is exchanged by staff, by an order of its own. */
const MOST = 200;

/**
 * What can be had in the place of each of these lines: variants of the same product that are on sale (the same one as
 * well), with how many there are, those that the return `returnNumber` holds among them, and by how much one costs more
 * today than one of the line's own.
 */
export async function exchangeOptions(
  ctx: PricingReader,
  tx: Tx,
  order: OrderRow,
  lines: readonly Line[],
  returnNumber?: number,
): Promise<ReadonlyMap<string, ExchangeOption[]>> {
  const own = lines.flatMap(({ variantId }) => (variantId === null ? [] : [variantId]));
  const variants = await tx.variant.findMany({
    where: { deletedAt: null, product: { variants: { some: { id: { in: own } } } } },
    orderBy: [{ productId: "asc" }, { position: "asc" }],
    take: MOST,
    select: { id: true },
  });
  const wanted = new Set([...own, ...variants.map(({ id }) => id)]);
  const { cart, priced } = await priceForOrder(
    ctx,
    tx,
    order,
    [...wanted].map((variantId) => ({ variantId, quantity: 1 })),
    returnNumber,
  );
  const priceOf = new Map(priced.lines.map(({ variantId, unitPrice }) => [variantId, unitPrice]));
  const isTaxedAlike = isTaxedAs(order, priced) && !order.taxExempt;
  const optionsOf = (line: Line): ExchangeOption[] => {
    const productId = cart.lines.find(({ variantId }) => variantId === line.variantId)?.productId;
    const today = line.variantId === null ? undefined : priceOf.get(line.variantId);
    return cart.lines.flatMap((one) => {
      const { variantId, sku, options, available } = one;
      if (one.productId !== productId || !one.sellable || one.price === null) return [];
      const difference = (priceOf.get(variantId) ?? 0) - (today ?? line.unitPrice);
      // What costs another price would be taxed as the order isn't, or cost less than nothing.
      if ((difference !== 0 && !isTaxedAlike) || line.unitPrice + difference < 0) return [];
      return [{ variantId, sku, options, available: Math.max(0, available), difference }];
    });
  };
  return new Map(lines.map((line) => [line.id, optionsOf(line)]));
}
