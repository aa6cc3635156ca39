import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { remainder, shareOf, taxTable } from "./tax-table.ts";

describe("taxTable", () => {
  it("sums by rate, gross and net, the highest first, without what is nothing", () => {
    const parts = [
      { cost: 1200, tax: 200, rate: 2000 },
      { cost: 0, tax: 0, rate: 1400 },
      { cost: 1100, tax: 100, rate: 1000 },
      { cost: 600, tax: 100, rate: 2000 },
    ];
    expect(taxTable(parts, true)).toEqual([
      { rate: 2000, net: 1500, tax: 300, gross: 1800 },
      { rate: 1000, net: 1000, tax: 100, gross: 1100 },
    ]);
    expect(taxTable([{ cost: 1000, tax: 200, rate: 2000 }], false)).toEqual([
      { rate: 2000, net: 1000, tax: 200, gross: 1200 },
    ]);
  });
});

describe("shareOf", () => {
  const invoice = [
    { rate: 2000, net: 1500, tax: 300, gross: 1800 },
    { rate: 1000, net: 1000, tax: 100, gross: 1100 },
  ];

  it("takes goods at their own rate and the rest in proportion", () => {
    expect(shareOf(invoice, 600, [{ rate: 1000, gross: 600 }])).toEqual([
      { rate: 1000, net: 545, tax: 55, gross: 600 },
    ]);
    expect(shareOf(invoice, 2300, [{ rate: 1000, gross: 1100 }]).map(({ gross }) => gross)).toEqual([
      1200, 1100,
    ]);
  });

  it("in whatever parts an invoice is given back, they sum to it at every rate and are never below nothing", () => {
    const row = fc
      .tuple(fc.nat(100_000), fc.nat(30_000))
      .map(([net, tax]) => ({ net, tax, gross: net + tax }));
    const parts = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), parts, (rows, wanted) => {
        const sold = rows.map((one, at) => ({ ...one, rate: at * 500 }));
        const credited: ReturnType<typeof shareOf> = [];
        const total = sold.reduce((sum, { gross }) => sum + gross, 0);
        let rest = total;
        for (const [at, [part, own]] of wanted.entries()) {
          const amount = at === wanted.length - 1 ? rest : Math.floor((rest * part) / 100);
          const named = [{ rate: 0, gross: Math.floor((amount * own) / 100) }];
          const share = shareOf(remainder(sold, credited), amount, named);
          expect(share.reduce((sum, { gross }) => sum + gross, 0)).toBe(amount);
          expect(share.every(({ net, tax, gross }) => net >= 0 && tax >= 0 && net + tax === gross)).toBe(
            true,
          );
          credited.push(...share);
          rest -= amount;
        }
        expect(remainder(sold, credited).every(({ net, tax }) => net === 0 && tax === 0)).toBe(true);
      }),
    );
  });
});
