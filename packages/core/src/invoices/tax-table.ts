import { allocate, type TaxRow } from "@souk/contracts";

interface Taxed {
  /** Minor units after the discount; with its tax where prices are gross. */
  cost: number;
  tax: number;
  /** Basis points. */
  rate: number;
}

/** What was sold at each rate, the highest first; rates at which nothing was sold are left out. */
export function taxTable(parts: readonly Taxed[], pricesIncludeTax: boolean): TaxRow[] {
  const rows = new Map<number, TaxRow>();
  for (const { cost, tax, rate } of parts) {
    const row = rows.get(rate) ?? { rate, net: 0, tax: 0, gross: 0 };
    const net = pricesIncludeTax ? cost - tax : cost;
    rows.set(rate, { rate, net: row.net + net, tax: row.tax + tax, gross: row.gross + net + tax });
  }
  return [...rows.values()].filter(({ gross }) => gross > 0).toSorted((a, b) => b.rate - a.rate);
}

/** Rows of several papers as one table. */
export function sumRates(rows: readonly TaxRow[]): TaxRow[] {
  const sums = new Map<number, TaxRow>();
  for (const { rate, net, tax, gross } of rows) {
    const sum = sums.get(rate) ?? { rate, net: 0, tax: 0, gross: 0 };
    sums.set(rate, { rate, net: sum.net + net, tax: sum.tax + tax, gross: sum.gross + gross });
  }
  return [...sums.values()].toSorted((a, b) => b.rate - a.rate);
}

/** What is left of an invoice at each rate after the credit notes that were given. */
export function remainder(invoiced: readonly TaxRow[], credited: readonly TaxRow[]): TaxRow[] {
  return invoiced.map(({ rate, net, tax, gross }) => {
    const back = credited.filter((row) => row.rate === rate);
    const sum = (pick: (row: TaxRow) => number) => back.reduce((total, row) => total + pick(row), 0);
    return {
      rate,
      net: net - sum((row) => row.net),
      tax: tax - sum((row) => row.tax),
      gross: gross - sum((row) => row.gross),
    };
  });
}

/** What a refund says of itself at a rate. */
export interface RateShare {
  rate: number;
  gross: number;
}

/**
 * A part of what is left: what goods and delivery were given back at their own rates first, the rest in proportion, so
 * that parts that make the whole sum to it at every rate.
 */
export function shareOf(left: readonly TaxRow[], amount: number, named: readonly RateShare[] = []): TaxRow[] {
  const shares = grossShares(left, amount, named);
  return left.flatMap(({ rate, net, tax }, at) => {
    const gross = shares[at] ?? 0;
    const [shareNet = 0, shareTax = 0] = allocate(gross, [net, tax]);
    return gross === 0 ? [] : [{ rate, net: shareNet, tax: shareTax, gross }];
  });
}

function grossShares(left: readonly TaxRow[], amount: number, named: readonly RateShare[]): number[] {
  const own = left.map(({ rate, gross }) =>
    Math.min(
      gross,
      named.reduce((sum, share) => sum + (share.rate === rate ? share.gross : 0), 0),
    ),
  );
  const rest = amount - own.reduce((sum, share) => sum + share, 0);
  const weights = left.map(({ gross }) => gross);
  // Something was kept back of what they say: all of it in proportion.
  if (rest < 0) return allocate(amount, weights);
  const others = allocate(
    rest,
    weights.map((gross, at) => gross - (own[at] ?? 0)),
  );
  return own.map((share, at) => share + (others[at] ?? 0));
}
