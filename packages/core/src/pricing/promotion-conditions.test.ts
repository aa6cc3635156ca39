import { describe, expect, test } from "vitest";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import {
  all,
  CODE,
  codeOf,
  idOf,
  lineOf,
  NOW,
  percent,
  priceWith,
  PRODUCT,
  PROMOTION,
  ruleOf,
} from "./pricing.fixture.ts";
import type { PromotionRule } from "./rules.ts";

describe("who gets it", () => {
  const met = (rule: Partial<PromotionRule>, over: Partial<CartSnapshot> = {}) => {
    const made = ruleOf(1, percent(1000), { trigger: "CODE", ...rule });
    const priced = priceWith([lineOf(0, { quantity: 3 })], [made], { codes: [codeOf(made)], ...over });
    return priced.codeProblems.get(idOf(CODE, 1)) ?? null;
  };

  const cases: [string, Partial<PromotionRule>, Partial<CartSnapshot>, object][] = [
    [
      "an amount",
      { conditions: [{ kind: "AMOUNT", min: { MAD: 3001 }, goods: all }] },
      {},
      { kind: "CODE_CONDITIONS", condition: "AMOUNT", missing: 1 },
    ],
    [
      "an amount of other goods",
      {
        conditions: [{ kind: "AMOUNT", min: { MAD: 1 }, goods: { of: "PRODUCTS", ids: [idOf(PRODUCT, 5)] } }],
      },
      {},
      { missing: 1 },
    ],
    [
      "an amount that isn't told in the cart's currency",
      { conditions: [{ kind: "AMOUNT", min: { EUR: 1 }, goods: all }] },
      {},
      { condition: "AMOUNT", missing: null },
    ],
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
    [
      "a country, while there is no address",
      { conditions: [{ kind: "COUNTRY", countries: ["MA"] }] },
      { shippingAddress: null },
      { condition: "COUNTRY", missing: null },
    ],
    [
      "its beginning",
      { startsAt: new Date(NOW.getTime() + 1) },
      {},
      { kind: "CODE_NOT_YET", startsAt: "2026-11-28T12:00:00.001Z" },
    ],
    ["its end", { endsAt: NOW }, {}, { kind: "CODE_EXPIRED" }],
    [
      "its customer's limit",
      { perCustomerLimit: 1 },
      { uses: [{ promotionId: idOf(PROMOTION, 1), count: 1 }] },
      { kind: "CODE_USED" },
    ],
    ["its limit", {}, { exhausted: [idOf(PROMOTION, 1)] }, { kind: "CODE_EXHAUSTED" }],
    [
      "its code's limit",
      {},
      { codes: [codeOf({ id: idOf(PROMOTION, 1) }, { exhausted: true })] },
      { kind: "CODE_EXHAUSTED" },
    ],
  ];

  test.each(cases)("%s keeps it back", (_, rule, over, why) => {
    expect(met(rule, over)).toMatchObject(why);
  });

  test("when all hold it applies", () => {
    const conditions: PromotionRule["conditions"] = [
      { kind: "AMOUNT", min: { MAD: 3000 }, goods: all },
      { kind: "QUANTITY", min: 3, goods: all },
      { kind: "FIRST_ORDER" },
      // One of those that it names is enough.
      { kind: "CUSTOMER_GROUP", ids: [idOf(6, 1), idOf(6, 2)] },
      { kind: "CURRENCY", currencies: ["EUR", "MAD"] },
      { kind: "COUNTRY", countries: ["FR", "MA"] },
    ];
    const dates = { startsAt: NOW, endsAt: new Date(NOW.getTime() + 1) };
    const customer = { groups: [idOf(6, 1)], uses: [{ promotionId: idOf(PROMOTION, 2), count: 5 }] };
    expect(met({ conditions, ...dates, perCustomerLimit: 1 }, customer)).toBeNull();
  });

  test("a code whose promotion isn't in force any more says so", () => {
    const gone = ruleOf(9, percent(1000));
    const priced = priceWith([lineOf(0)], [], { codes: [codeOf(gone)] });
    expect(priced.codeProblems.get(idOf(CODE, 1))).toEqual({ kind: "CODE_EXPIRED" });
  });
});
