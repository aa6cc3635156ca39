import { z } from "zod";

export const CURRENCIES = ["MAD", "EUR", "USD", "GBP", "TND", "JPY"] as const;
export const Currency = z.enum(CURRENCIES);
export type Currency = z.infer<typeof Currency>;
export const DEFAULT_CURRENCY = "MAD" as const satisfies Currency;
/** The currencies that lists of products and files of other shops are priced in; the others have a place in the editor. */
export const HAND_PRICED = ["MAD", "EUR"] as const satisfies Currency[];
export type HandPriced = (typeof HAND_PRICED)[number];
/** Those that shoppers can choose, the default one first. */
export const ShopCurrencies = z.array(Currency);
/** Digits of the minor unit: a dinar has a thousand millimes, a yen has none. */
export const MINOR_DIGITS = {
  MAD: 2,
  EUR: 2,
  USD: 2,
  GBP: 2,
  TND: 3,
  JPY: 0,
} as const satisfies Record<Currency, number>;

/** The largest amount a cart or order may reach, in minor units: it must fit PostgreSQL's integer. */
export const MAX_AMOUNT = 2_000_000_000;
/** The largest price of one unit, in minor units. */
export const MAX_PRICE = 1_000_000_000;

/** An amount in minor units (centimes, millimes, yen), never a fraction. */
export const Amount = z.int().min(0).max(MAX_AMOUNT);
export const Price = z.int().min(1).max(MAX_PRICE);
/** What one unit costs everybody from a quantity on; given from the lowest quantity up. */
export const PriceTier = z.object({ minQuantity: z.int(), amount: Amount });
export type PriceTier = z.infer<typeof PriceTier>;

/**
 * Splits `total` minor units in proportion to `weights` so that the parts sum to it exactly
 * (largest remainder; ties go to the earlier part). All-zero weights count as equal ones.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) =>
    exactShare(total, sum === 0 ? 1 : weight, sum === 0 ? weights.length : sum),
  );
  let left = total - shares.reduce((a, share) => a + share.floor, 0);
  const order = shares
    .map((share, index) => ({ index, rest: share.rest }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  const parts = shares.map((share) => share.floor);
  for (const { index } of order) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

// total × weight passes 2^53 for large carts, so the division is done in integers of any size.
function exactShare(total: number, weight: number, sum: number): { floor: number; rest: bigint } {
  const product = BigInt(total) * BigInt(weight);
  return { floor: Number(product / BigInt(sum)), rest: product % BigInt(sum) };
}

/**
 * What `count` units of a line cost whose `quantity` units cost `cost` minor units together, after `before` others of it:
 * however a line is divided, the parts sum to its cost exactly.
 */
export function costOfUnits(
  { cost, quantity }: { cost: number; quantity: number },
  { before, count }: { before: number; count: number },
): number {
  if (quantity === 0) return 0;
  const upTo = (units: number): number => Number((BigInt(cost) * BigInt(units)) / BigInt(quantity));
  return upTo(before + count) - upTo(before);
}

/** The tax contained in a gross amount, in minor units, half up; `rateBasisPoints` 2000 is 20 %. */
export function taxWithin(gross: number, rateBasisPoints: number): number {
  const divisor = BigInt(10_000 + rateBasisPoints);
  return Number((BigInt(gross) * BigInt(rateBasisPoints) * 2n + divisor) / (divisor * 2n));
}
