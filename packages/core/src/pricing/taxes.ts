import { allocate } from "@souk/contracts";
import type { TaxRules } from "./rules.ts";
import { taxOn } from "./tax-amounts.ts";
import type { RateAt } from "./tax-rates.ts";

/** Something that is taxed: what it costs after discounts, and at which rate. */
export interface Taxable {
  cost: number;
  rate: RateAt;
}

/** All that has one rate. */
export interface TaxGroup {
  rate: RateAt;
  base: number;
  amount: number;
  /** By how much rounding the whole has changed it. */
  rounding: number;
}

export interface Taxes {
  /** Of each part, in their order; they sum to `total`. */
  amounts: number[];
  groups: TaxGroup[];
  total: number;
}

/** The tax in, or on top of, what the parts cost: rounded for each of them, or once for all of one rate and shared out. */
export function taxesOn(
  parts: readonly Taxable[],
  { pricesIncludeTax, rounding }: Pick<TaxRules, "pricesIncludeTax" | "rounding">,
): Taxes {
  const amounts = parts.map(({ cost, rate }) => taxOn(cost, rate.basisPoints, pricesIncludeTax));
  const groups = [...grouped(parts).values()].map((positions) => {
    const rate = parts[positions[0] ?? 0]?.rate;
    const costs = positions.map((at) => parts[at]?.cost ?? 0);
    const base = total(costs);
    const byPart = total(positions.map((at) => amounts[at] ?? 0));
    if (!rate || rounding === "LINE") return { rate, base, amount: byPart, rounding: 0 };
    const amount = taxOn(base, rate.basisPoints, pricesIncludeTax);
    const shares = allocate(amount, costs);
    for (const [index, at] of positions.entries()) amounts[at] = shares[index] ?? 0;
    return { rate, base, amount, rounding: amount - byPart };
  });
  const known = groups.flatMap(({ rate, ...group }) => (rate ? [{ rate, ...group }] : []));
  return { amounts, groups: known, total: total(amounts) };
}

function grouped(parts: readonly Taxable[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, { rate }] of parts.entries()) {
    const key = `${rate.taxClass ?? ""} ${rate.basisPoints}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
