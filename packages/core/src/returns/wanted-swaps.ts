import type { OrderRow } from "../orders/order-row.ts";
import type { PricedSwap, SwapPrice } from "./plan-exchange.ts";
import type { ReturnRow } from "./return-row.ts";

type ReturnLine = ReturnRow["lines"][number];

/** Of a return's lines those for which something else is wanted, with what it costs. */
export function wantedSwaps(order: OrderRow, { lines }: ReturnRow): (PricedSwap & { variantId: string })[] {
  return lines.flatMap((wanted) => {
    const line = order.lines.find(({ id }) => id === wanted.orderLineId);
    const { quantity, exchangeVariant } = wanted;
    return line && exchangeVariant
      ? [{ line, quantity, variantId: exchangeVariant.id, price: priceOf(wanted) }]
      : [];
  });
}

function priceOf({
  exchangePrice: unitPrice,
  exchangeTaxRate: taxRate,
  exchangeDifference,
}: ReturnLine): SwapPrice {
  if (unitPrice !== null && taxRate !== null) return { unitPrice, taxRate };
  return { difference: exchangeDifference ?? 0 };
}
