import type { HandPriced } from "@souk/contracts";
import { MAX_PRICE } from "@souk/contracts";

export interface PriceRule {
  /** Of the file. */
  currency: HandPriced;
  /** Dirhams for one euro. */
  rate: number;
}

/** Shelf prices end on a whole dirham, or on ten cents. */
const STEP = { MAD: 100, EUR: 10 } as const satisfies Record<HandPriced, number>;

/** A price in the other currency, in minor units: rounded as a shelf price is, never to nothing. */
export function convertPrice(amount: number, { currency, rate }: PriceRule, to: HandPriced): number {
  if (to === currency) return amount;
  const exact = to === "MAD" ? amount * rate : amount / rate;
  const step = STEP[to];
  const rounded = Math.round(exact / step) * step;
  return Math.min(MAX_PRICE, rounded === 0 ? Math.max(1, Math.round(exact)) : rounded);
}

/** Both prices of a variant; a former price that rounding leaves no higher is dropped. */
export function pricesOf(price: number, compareAt: number | null, rule: PriceRule) {
  const inCurrency = (to: HandPriced) => {
    const amount = convertPrice(price, rule, to);
    const before = compareAt === null ? null : convertPrice(compareAt, rule, to);
    return { amount, compareAt: before !== null && before > amount ? before : null };
  };
  return { MAD: inCurrency("MAD"), EUR: inCurrency("EUR") };
}
