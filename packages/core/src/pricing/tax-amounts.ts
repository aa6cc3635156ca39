import { taxWithin, WHOLE } from "@souk/contracts";

/** `basisPoints` of an amount, in minor units, half up. */
export function partOf(amount: number, basisPoints: number): number {
  const product = amount * basisPoints;
  if (product < Number.MAX_SAFE_INTEGER / 2) return Math.floor((product * 2 + WHOLE) / (2 * WHOLE));
  return Number((BigInt(amount) * BigInt(basisPoints) * 2n + BigInt(WHOLE)) / BigInt(2 * WHOLE));
}

/** Tax in an amount, or on top of it. */
export function taxOn(amount: number, basisPoints: number, isIncluded: boolean): number {
  return isIncluded ? taxWithin(amount, basisPoints) : partOf(amount, basisPoints);
}

export function withoutTax(gross: number, basisPoints: number): number {
  if (basisPoints === 0) return gross;
  return gross - taxWithin(gross, basisPoints);
}
