import { type Currency, DEFAULT_CURRENCY, MAX_PRICE, MINOR_DIGITS } from "./money.ts";

export const RATE_ROUNDINGS = ["NEAREST", "UP", "BELOW"] as const;
export type RateRounding = (typeof RATE_ROUNDINGS)[number];

export interface Conversion {
  currency: Currency;
  /** Units of it for one of the default currency, as decimal text: at most ten digits, then eight. */
  rate: string;
  /** Minor units that a price is a multiple of. */
  roundTo: number;
  /** BELOW: to the nearest step and one minor unit less, as in 19.99. */
  rounding: RateRounding;
}

/**
 * A price in the default currency, in minor units, as the shop shows it in another one. It never becomes nothing: where
 * the step leaves nothing the exact amount counts, and one minor unit at least. SQL does the same by the thousand
 * (core/prices/converted-sql.ts), held equal by a test.
 */
export function convertPrice(amount: number, { currency, rate, roundTo, rounding }: Conversion): number {
  const [numerator, denominator] = exactRate(rate, currency);
  const exact = BigInt(amount) * numerator;
  const step = BigInt(roundTo);
  const rounded = divide(exact, denominator * step, rounding) * step - (rounding === "BELOW" ? 1n : 0n);
  const price = rounded > 0n ? rounded : divide(exact, denominator, "NEAREST");
  return Math.min(MAX_PRICE, Math.max(1, Number(price)));
}

/** Minor units of the currency for one minor unit of the default one, as a fraction. */
function exactRate(rate: string, currency: Currency): [bigint, bigint] {
  const [whole = "0", fraction = ""] = rate.split(".");
  const digits = MINOR_DIGITS[currency] - MINOR_DIGITS[DEFAULT_CURRENCY];
  const numerator = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, digits));
  return [numerator, 10n ** BigInt(fraction.length + Math.max(0, -digits))];
}

function divide(a: bigint, b: bigint, rounding: RateRounding): bigint {
  return rounding === "UP" ? (a + b - 1n) / b : (a * 2n + b) / (b * 2n);
}
