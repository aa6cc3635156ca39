import type { OrderRow } from "./order-row.ts";

/** What a line cost, in minor units: after its discount, and with the tax that net prices don't contain. */
export function lineCost(
  { pricesIncludeTax }: Pick<OrderRow, "pricesIncludeTax">,
  { total, discount, tax }: Pick<OrderRow["lines"][number], "total" | "discount" | "tax">,
): number {
  return total - discount + (pricesIncludeTax ? 0 : tax);
}

/** What the delivery cost, likewise. With the lines' costs it sums to the order's total. */
export function shippingCost(
  order: Pick<OrderRow, "pricesIncludeTax" | "shippingTotal" | "shippingDiscount" | "shippingTax">,
): number {
  const { pricesIncludeTax, shippingTotal, shippingDiscount, shippingTax } = order;
  return shippingTotal - shippingDiscount + (pricesIncludeTax ? 0 : shippingTax);
}
