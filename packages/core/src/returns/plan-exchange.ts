import { costOfUnits, DomainError } from "@souk/contracts";
import type { EditedLine } from "../edits/edited-lines.ts";
import { type EditPlan, planOf } from "../edits/plan-edit.ts";
import { lineCost } from "../orders/order-costs.ts";
import type { OrderRow } from "../orders/order-row.ts";
import type { Quote } from "../pricing/quote.ts";
import { taxOn } from "../pricing/tax-amounts.ts";
import { keptCost } from "./kept-cost.ts";

type Line = OrderRow["lines"][number];

/** Units of an order's line that came back for others. */
export interface PricedSwap {
  line: Line;
  quantity: number;
  price: SwapPrice;
}

/** What a unit of the replacements costs, in minor units, as it was said when asked for. */
export type SwapPrice =
  /** Of the same product: what one that came back did, its discount with it, and this. */
  | { difference: number }
  /** Of another: its own price, without a discount, and its own tax (basis points). */
  | { unitPrice: number; taxRate: number };

/** What goes out in their place. */
export interface Swap extends PricedSwap {
  /** The replacement, in the order's language; its prices are not looked at. */
  replacement: Quote["lines"][number];
}

/**
 * What exchanges make of an order: units that came back take what they cost with them, their replacements cost that and the
 * difference, or as another product what that costs. Refuses with TOO_MANY_UNITS (given back otherwise meanwhile) and what `planOf` does.
 */
export function planExchange(order: OrderRow, swaps: readonly Swap[]): EditPlan {
  const kept = swaps.map((swap) => keptLine(order, swap));
  const added = swaps.map((swap, at) => replacementLine(order, swap, kept[at] ?? swap.line));
  return planOf(order, kept, added);
}

/** What an exchange comes to, in minor units: below zero, something is given back. 0 where it can't be made (any more). */
export function exchangeCost(order: OrderRow, swap: PricedSwap): number {
  if (swap.quantity > mostOf(swap.line)) return 0;
  const kept = keptLine(order, swap);
  return lineCost(order, priceOf(order, swap, kept)) + lineCost(order, kept) - lineCost(order, swap.line);
}

function mostOf({ shipped, quantity, refunded }: Line): number {
  return Math.max(0, Math.min(shipped, quantity - refunded));
}

function keptLine(order: OrderRow, { line, quantity }: PricedSwap): EditedLine {
  const max = mostOf(line);
  if (quantity > max) throw new DomainError("TOO_MANY_UNITS", { sku: line.sku, max });
  const to = line.quantity - quantity;
  const total = line.unitPrice * to;
  const { refunded, refundedAmount } = line;
  const cost = keptCost(
    { cost: lineCost(order, line), quantity: line.quantity, refunded, refundedAmount },
    to,
  );
  if (order.pricesIncludeTax || line.tax === 0)
    return { line, to, total, discount: total - cost, tax: taxOn(cost, line.taxRate, true) };
  const share = costOfUnits(
    { cost: line.total - line.discount, quantity: line.quantity },
    { before: 0, count: to },
  );
  const net = Math.min(share, cost);
  return { line, to, total, discount: total - net, tax: cost - net };
}

function replacementLine(
  order: OrderRow,
  swap: Swap,
  kept: Pick<EditedLine, "total" | "discount" | "tax">,
): Quote["lines"][number] {
  const { variantId, sku, name, options, mediaHash, parts, shipsBy, backorderText, taxClassCode } =
    swap.replacement;
  const goods = { variantId, sku, name, options, mediaHash, parts, shipsBy, backorderText, taxClassCode };
  return { ...goods, ...priceOf(order, swap, kept) };
}

function priceOf(
  order: OrderRow,
  { line, quantity, price }: PricedSwap,
  kept: Pick<EditedLine, "total" | "discount" | "tax">,
) {
  if ("difference" in price) return priceAlike(order, { line, quantity, ...price }, kept);
  const { unitPrice, taxRate } = price;
  const total = unitPrice * quantity;
  return {
    unitPrice,
    quantity,
    total,
    discount: 0,
    tax: taxOn(total, taxRate, order.pricesIncludeTax),
    taxRate,
  };
}

/** Replacements of the same product cost what came back did, its discount with it, and the difference. */
function priceAlike(
  order: OrderRow,
  { line, quantity, difference }: { line: Line; quantity: number; difference: number },
  kept: Pick<EditedLine, "total" | "discount" | "tax">,
) {
  const unitPrice = Math.max(0, line.unitPrice + difference);
  const total = unitPrice * quantity;
  const moved = line.total - line.discount - (kept.total - kept.discount);
  const net = Math.max(0, moved + difference * quantity);
  const tax = difference === 0 ? line.tax - kept.tax : taxOn(net, line.taxRate, order.pricesIncludeTax);
  return { unitPrice, quantity, total, discount: total - net, tax, taxRate: line.taxRate };
}
