import { costOfUnits } from "@souk/contracts";

interface Line {
  /** Minor units, of all its units. */
  cost: number;
  quantity: number;
  /** Units that were given back, and what for. */
  refunded: number;
  refundedAmount: number;
}

/**
 * What a line costs once `quantity − kept` of its units were exchanged: their share goes, and what was given back of it is
 * still as much of its cost as it is of its units, to the minor unit. At least the units that were given back are kept.
 */
export function keptCost({ cost, quantity, refunded, refundedAmount }: Line, kept: number): number {
  const share = costOfUnits({ cost, quantity }, { before: 0, count: kept });
  if (refunded === 0) return share;
  const atLeast = ceilOf(refundedAmount * kept, refunded);
  const atMost = ceilOf((refundedAmount + 1) * kept, refunded) - 1;
  return Math.min(Math.max(share, atLeast), atMost);
}

/** A quotient rounded up; products of amounts and units stay far below 2^53. */
function ceilOf(dividend: number, divisor: number): number {
  return Math.floor((dividend + divisor - 1) / divisor);
}
