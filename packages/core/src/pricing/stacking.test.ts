import { describe, expect, test } from "vitest";
import type { PricedCart } from "./price-cart.ts";
import { all, CODE, codeOf, idOf, lineOf, percent, priceWith, ruleOf } from "./pricing.fixture.ts";

describe("several at once", () => {
  const line = [lineOf(0, { price: 10_000 })];

  test("each on what the ones before have left, the highest priority first", () => {
    const rules = [
      ruleOf(1, percent(5000), { priority: 1 }),
      ruleOf(2, { kind: "AMOUNT", amounts: { MAD: 1000 }, goods: all }, { priority: 2 }),
    ];
    expect(priceWith(line, rules).total).toBe(4500);
    const other = rules.map((rule, at) => ({ ...rule, priority: at === 0 ? 3 : 0 }));
    expect(priceWith(line, other).total).toBe(4000);
  });

  test("an exclusive one goes with nothing; the code it keeps out is told of it", () => {
    const first = ruleOf(1, percent(1000), { priority: 2, stacking: "EXCLUSIVE" });
    const second = ruleOf(2, percent(5000), { trigger: "CODE" });
    const priced = priceWith(line, [first, second], { codes: [codeOf(second)] });
    expect(priced.total).toBe(9000);
    expect(priced.codeProblems.get(idOf(CODE, 1))).toEqual({ kind: "CODE_NOT_COMBINABLE", with: first.name });
    const late = priceWith(
      line,
      [
        { ...first, priority: 0 },
        { ...second, priority: 1 },
      ],
      { codes: [codeOf(second)] },
    );
    expect(late.total).toBe(5000);
  });

  test("of a group only the first, of a promotion only one code", () => {
    const grouped = [1, 2].map((at) => ruleOf(at, percent(1000), { exclusionGroup: "sale" }));
    expect(priceWith(line, grouped).total).toBe(9000);
    const bulk = ruleOf(1, percent(1000), { trigger: "CODE" });
    const codes = [codeOf(bulk), codeOf(bulk, { id: idOf(CODE, 2), code: "OTHER" })];
    const priced = priceWith(line, [bulk], { codes });
    expect(priced.total).toBe(9000);
    expect([...priced.codeProblems.keys()]).toEqual([idOf(CODE, 2)]);
  });

  test("codes of different promotions take off what is theirs, and are told apart", () => {
    const rules = [1, 2].map((at) => ruleOf(at, percent(1000), { trigger: "CODE" }));
    const codes = rules.map((rule, at) => codeOf(rule, { id: idOf(CODE, at), code: `CODE-${at}` }));
    const priced = priceWith(line, rules, { codes });
    expect(priced.promotions.map(({ code, amount }) => [code, amount])).toEqual([
      ["CODE-0", 1000],
      ["CODE-1", 900],
    ]);
    expect(priced.total).toBe(8100);
    expect([...priced.codeProblems]).toEqual([]);
    expect(skippedBy(priced)).toEqual([]);
    // Without its code a promotion that wants one does nothing.
    expect(priceWith(line, rules).total).toBe(10_000);
  });

  test("a group keeps out its own alone; what is kept out is named, with what it doesn't go with", () => {
    const sale = ruleOf(1, percent(1000), { exclusionGroup: "sale" });
    const other = ruleOf(2, percent(1000), { exclusionGroup: "sale", trigger: "CODE" });
    const rules = [
      sale,
      other,
      ruleOf(3, percent(1000), { exclusionGroup: "season" }),
      ruleOf(4, percent(1000)),
    ];
    const priced = priceWith(line, rules, { codes: [codeOf(other)] });
    expect(priced.total).toBe(7290);
    expect([...priced.codeProblems.values()]).toEqual([{ kind: "CODE_NOT_COMBINABLE", with: sale.name }]);
    expect(skippedBy(priced)).toEqual([
      { kind: "skipped", promotionId: other.id, name: other.name, code: "CODE", reason: "GROUP" },
    ]);
    const alone = { ...sale, exclusionGroup: null, stacking: "EXCLUSIVE" as const };
    expect(skippedBy(priceWith(line, [alone, other], { codes: [codeOf(other)] }))).toMatchObject([
      { promotionId: other.id, reason: "EXCLUSIVE" },
    ]);
  });
});

const skippedBy = ({ trace }: PricedCart) => trace.filter(({ kind }) => kind === "skipped");
