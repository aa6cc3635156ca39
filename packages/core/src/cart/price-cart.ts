import { type CartProblem, MAX_AMOUNT, type ShippingOption, taxWithin } from "@souk/contracts";
import { shippingOptions } from "../checkout/shipping-options.ts";
import type { CartSnapshot, SnapshotLine } from "./cart-snapshot.ts";

export interface PricedLine extends SnapshotLine {
  unitPrice: number;
  /** 0 for a line that can't be sold. */
  total: number;
}

export interface PricedCart {
  lines: PricedLine[];
  /** Minor units, like all that follow; prices contain the tax. */
  subtotal: number;
  shippingOptions: ShippingOption[];
  /** The chosen one, if it can carry this cart to its address. */
  shipping: ShippingOption | null;
  total: number;
  taxIncluded: number;
  problems: CartProblem[];
  /** The total passes MAX_AMOUNT: nothing can be ordered. */
  tooLarge: boolean;
}

/** What a cart costs and what is wrong with it: pure, the only place where a cart gets its price. */
export function priceCart(cart: CartSnapshot, taxRateBasisPoints: number): PricedCart {
  const lines = cart.lines.map((line) => priceLine(line));
  const subtotal = sum(lines, (line) => line.total);
  const weightGrams = sum(lines, (line) => line.weightGrams * line.quantity);
  const options = shippingOptions(cart.methods, { weightGrams, subtotal });
  const shipping = options.find((option) => option.code === cart.shippingMethodCode) ?? null;
  const total = subtotal + (shipping?.amount ?? 0);
  return {
    lines,
    subtotal,
    shippingOptions: options,
    shipping,
    total,
    taxIncluded: taxWithin(total, taxRateBasisPoints),
    problems: cart.lines.flatMap((line) => problemsOf(line)),
    tooLarge: total > MAX_AMOUNT,
  };
}

function priceLine(line: SnapshotLine): PricedLine {
  const unitPrice = line.price ?? line.seenPrice;
  return { ...line, unitPrice, total: isForSale(line) ? unitPrice * line.quantity : 0 };
}

function isForSale(line: SnapshotLine): boolean {
  return line.sellable && line.price !== null;
}

function problemsOf(line: SnapshotLine): CartProblem[] {
  const lineId = line.id;
  if (!isForSale(line)) return [{ kind: "UNAVAILABLE", lineId }];
  const problems: CartProblem[] = [];
  if (line.available <= 0) problems.push({ kind: "OUT_OF_STOCK", lineId });
  else if (line.available < line.quantity)
    problems.push({ kind: "NOT_ENOUGH_STOCK", lineId, available: line.available });
  if (line.price !== null && line.price !== line.seenPrice)
    problems.push({ kind: "PRICE_CHANGED", lineId, was: line.seenPrice, now: line.price });
  if (line.cappedFrom !== null)
    problems.push({ kind: "QUANTITY_CAPPED", lineId, wanted: line.cappedFrom, got: line.quantity });
  return problems;
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
