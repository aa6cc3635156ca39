import { type BulkOperation, DomainError, MAX_PRICE, MINOR_DIGITS } from "@souk/contracts";

type PriceOperation = Extract<BulkOperation, { op: "price" }>;

/** Minor units after the operation, rounded as asked; INVALID_PRICE where that is no price. */
export function newPrice(old: number, operation: PriceOperation, sku: string): number {
  const amount = rounded(changed(old, operation), operation);
  if (amount < 1 || amount > MAX_PRICE) throw new DomainError("INVALID_PRICE", { sku, amount });
  return amount;
}

function changed(old: number, { by, value }: PriceOperation): number {
  const asked = value ?? 0;
  if (by === "set") return asked;
  return by === "amount" ? old + asked : (old * (100 + asked)) / 100;
}

const ENDS = { whole: 0, ninety: 0.9, "ninety-nine": 0.99 } as const;

/** To the nearest: of two as near, the higher. */
function rounded(amount: number, { rounding, currency }: PriceOperation): number {
  if (rounding === "none") return Math.round(amount);
  // A yen is small: its prices end in hundreds.
  const unit = 10 ** (MINOR_DIGITS[currency] || 2);
  const end = Math.round(ENDS[rounding] * unit);
  return Math.round((amount - end) / unit) * unit + end;
}
