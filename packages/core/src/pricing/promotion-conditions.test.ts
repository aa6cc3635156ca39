import type { GoodsFilter, PromotionEffect } from "@souk/contracts";
import { describe, expect, test } from "vitest";
import type { CartSnapshot, SnapshotLine } from "../cart/cart-snapshot.ts";
import { priceCart } from "./price-cart.ts";
import { cartOf, idOf, lineOf, NOW, plainTax, ruleOf } from "./pricing.fixture.ts";
import { type PromotionRule, toRules } from "./rules.ts";

const all = { of: "ALL" } as const;
const percent = (basisPoints: number, goods: GoodsFilter = all): PromotionEffect => ({
  kind: "PERCENT",
  basisPoints,
  goods,
});
const code = (rule: PromotionRule, over: object = {}) => ({
  id: idOf(7, 1),
  code: "CODE",
  promotionId: rule.id,
  exhausted: false,
  ...over,
});

function priceWith(lines: SnapshotLine[], rules: PromotionRule[], over: Partial<CartSnapshot> = {}) {
  const cart = cartOf(lines, { ...over, rules: toRules(1, rules, plainTax) });
  return priceCart(cart, cart.rules);
}

describe("who gets it", () => {
  const met = (rule: Partial<PromotionRule>, over: Partial<CartSnapshot> = {}) => {
    const made = ruleOf(1, percent(1000), { trigger: "CODE", ...rule });
    const priced = priceWith([lineOf(0, { quantity: 3 })], [made], { codes: [code(made)], ...over });
    return priced.codeProblems.get(idOf(7, 1)) ?? null;
  };

  const cases: [string, Partial<PromotionRule>, Partial<CartSnapshot>, object][] = [
    ["an amount", { conditions: [{ kind: "AMOUNT", min: { MAD: 3001 }, goods: all }] }, {}, { missing: 1 }],
    ["a quantity", { conditions: [{ kind: "QUANTITY", min: 5, goods: all }] }, {}, { missing: 2 }],
    [
      "a first order",
      { conditions: [{ kind: "FIRST_ORDER" }] },
      { hasOrdered: true },
      { condition: "FIRST_ORDER" },
    ],
    [
      "a group",
      { conditions: [{ kind: "CUSTOMER_GROUP", ids: [idOf(6, 1)] }] },
      {},
      { condition: "CUSTOMER_GROUP" },
    ],
    [
      "a currency",
      { conditions: [{ kind: "CURRENCY", currencies: ["EUR"] }] },
      {},
      { condition: "CURRENCY" },
    ],
    ["a country", { conditions: [{ kind: "COUNTRY", countries: ["FR"] }] }, {}, { condition: "COUNTRY" }],
    ["its beginning", { startsAt: new Date(NOW.getTime() + 1) }, {}, { kind: "CODE_NOT_YET" }],
    ["its end", { endsAt: NOW }, {}, { kind: "CODE_EXPIRED" }],
    [
      "its customer's limit",
      { perCustomerLimit: 1 },
      { uses: [{ promotionId: idOf(4, 1), count: 1 }] },
      { kind: "CODE_USED" },
    ],
    ["its limit", {}, { exhausted: [idOf(4, 1)] }, { kind: "CODE_EXHAUSTED" }],
  ];

  test.each(cases)("%s keeps it back", (_, rule, over, why) => {
    expect(met(rule, over)).toMatchObject(why);
  });

  test("when all hold it applies", () => {
    const conditions: PromotionRule["conditions"] = [
      { kind: "AMOUNT", min: { MAD: 3000 }, goods: all },
      { kind: "QUANTITY", min: 3, goods: all },
      { kind: "FIRST_ORDER" },
      { kind: "CUSTOMER_GROUP", ids: [idOf(6, 1)] },
      { kind: "CURRENCY", currencies: ["MAD"] },
      { kind: "COUNTRY", countries: ["MA"] },
    ];
    const dates = { startsAt: NOW, endsAt: new Date(NOW.getTime() + 1) };
    expect(met({ conditions, ...dates, perCustomerLimit: 1 }, { groups: [idOf(6, 1)] })).toBeNull();
  });

  test("a code whose promotion isn't in force any more says so", () => {
    const gone = ruleOf(9, percent(1000));
    const priced = priceWith([lineOf(0)], [], { codes: [code(gone)] });
    expect(priced.codeProblems.get(idOf(7, 1))).toEqual({ kind: "CODE_EXPIRED" });
  });
});

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
    const priced = priceWith(line, [first, second], { codes: [code(second)] });
    expect(priced.total).toBe(9000);
    expect(priced.codeProblems.get(idOf(7, 1))).toEqual({ kind: "CODE_NOT_COMBINABLE", with: first.name });
    const late = priceWith(
      line,
      [
        { ...first, priority: 0 },
        { ...second, priority: 1 },
      ],
      { codes: [code(second)] },
    );
    expect(late.total).toBe(5000);
  });

  test("of a group only the first, of a promotion only one code", () => {
    const grouped = [1, 2].map((at) => ruleOf(at, percent(1000), { exclusionGroup: "sale" }));
    expect(priceWith(line, grouped).total).toBe(9000);
    const bulk = ruleOf(1, percent(1000), { trigger: "CODE" });
    const codes = [code(bulk), code(bulk, { id: idOf(7, 2), code: "OTHER" })];
    const priced = priceWith(line, [bulk], { codes });
    expect(priced.total).toBe(9000);
    expect([...priced.codeProblems.keys()]).toEqual([idOf(7, 2)]);
  });
});
