import { createFormat } from "@souk/i18n";
import { loadAdminMessages } from "@souk/i18n/admin";
import { expect, test } from "vitest";
import type { PromotionDetail } from "../../lib/api-types.ts";
import { newCondition } from "./condition-form.ts";
import { checkPromotion, toPromotionForm } from "./promotion-form.ts";
import { promotionSentences } from "./promotion-words.ts";

const m = await loadAdminMessages.en();
const ids = ["019ac000-0000-7000-8000-000000000001"];
const all = { of: "ALL" } as const;
const products = { of: "PRODUCTS", ids } as const;

const view = (over: Partial<PromotionDetail> = {}): PromotionDetail => ({
  id: "019ac000-0000-7000-8000-000000000009",
  version: 1,
  name: { en: "Spring", fr: "Printemps" },
  trigger: "AUTOMATIC",
  status: "ACTIVE",
  state: "RUNNING",
  startsAt: "2026-11-28T10:00:00.000Z",
  endsAt: null,
  priority: -3,
  stacking: "EXCLUSIVE",
  exclusionGroup: "spring",
  conditions: [],
  effect: { kind: "PERCENT", basisPoints: 1250, goods: all },
  usageLimit: 100,
  perCustomerLimit: null,
  deleted: false,
  uses: 0,
  given: [],
  counted: 0,
  codes: { total: 0, used: 0 },
  products: [{ id: ids[0] ?? "", name: { en: "Tagine" } }],
  gift: null,
  ...over,
});

const effects: PromotionDetail["effect"][] = [
  { kind: "PERCENT", basisPoints: 1250, goods: all },
  { kind: "PERCENT", basisPoints: 10_000, goods: products, max: { MAD: 5000, JPY: 300, TND: 12_345 } },
  { kind: "AMOUNT", amounts: { EUR: 1050 }, goods: { of: "CATEGORIES", ids } },
  { kind: "FREE_SHIPPING" },
  { kind: "FREE_SHIPPING", methods: ["standard"] },
  {
    kind: "BUY_X_GET_Y",
    buy: products,
    buyQuantity: 2,
    get: all,
    getQuantity: 1,
    basisPoints: 5000,
    maxTimes: 3,
  },
  { kind: "GIFT", variantId: ids[0] ?? "", quantity: 2 },
];
test.each(effects)("an effect comes out of its fields as it went in: $kind", (effect) => {
  const checked = checkPromotion(toPromotionForm(view({ effect })), m);
  expect(checked).toMatchObject({ ok: true, input: { effect } });
});

const conditions: PromotionDetail["conditions"] = [
  { kind: "AMOUNT", min: { MAD: 50_000 }, goods: { of: "COLLECTIONS", ids } },
  { kind: "QUANTITY", min: 3, goods: products },
  { kind: "CUSTOMER_GROUP", ids },
  { kind: "FIRST_ORDER" },
  { kind: "CURRENCY", currencies: ["MAD", "EUR"] },
  { kind: "COUNTRY", countries: ["MA"] },
];
test("all conditions and terms come out as they went in", () => {
  const detail = view({ conditions });
  const { name, startsAt, endsAt, priority, stacking, exclusionGroup, usageLimit } = detail;
  expect(checkPromotion(toPromotionForm(detail), m)).toMatchObject({
    ok: true,
    input: { name, startsAt, endsAt, priority, stacking, exclusionGroup, usageLimit, conditions },
  });
});

test("what is missing is said at its field", () => {
  const form = toPromotionForm(null);
  const effect = { ...form.effect, percent: "130", goods: { ...form.effect.goods, of: "PRODUCTS" } };
  const empty = [newCondition(), { ...newCondition(), kind: "COUNTRY" }];
  const checked = checkPromotion({ ...form, effect, conditions: empty, usageLimit: "a" }, m);
  const problems = checked.ok ? [] : checked.problems;
  expect(problems.map(({ path }) => path).toSorted()).toEqual([
    "conditions.0.kind",
    "conditions.1.countries",
    "effect.goods.of",
    "effect.percent",
    "name.en",
    "usageLimit",
  ]);
  expect(problems.every(({ message }) => message !== m.promotions.invalid.other)).toBe(true);
});

test("the rule in words names goods, amounts, dates and limits", () => {
  const checked = checkPromotion(
    toPromotionForm(
      view({ conditions, effect: { kind: "AMOUNT", amounts: { MAD: 5000, EUR: 500 }, goods: products } }),
    ),
    m,
  );
  const sayer = { m, format: createFormat("en"), nameOf: () => "Tagine" };
  const sentences = checked.ok ? promotionSentences(checked.input, sayer) : [];
  expect(sentences[0]).toMatch(/^Takes MAD\s50\.00 \/ €5\.00 off Tagine\.$/);
  expect(sentences).toContain("For a first order.");
  expect(sentences).toContain("Only for orders to Morocco.");
  expect(sentences).toContain("100 uses in all.");
  expect(sentences).toContain("Never together with another promotion.");
});
