import { describe, expect, test } from "vitest";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { priceCart } from "./price-cart.ts";
import { address, cartOf, CLASS, idOf, lineOf, plainTax, ruleOf } from "./pricing.fixture.ts";
import { type TaxRules, toRules } from "./rules.ts";
import { taxesOn } from "./taxes.ts";

const rate = (number: number, basisPoints: number) => ({
  classId: idOf(CLASS, number),
  basisPoints,
  name: { en: `${basisPoints}` },
});
const tax: TaxRules = {
  ...plainTax,
  rounding: "LINE",
  reverseChargeCountries: ["FR"],
  shippingTaxClassCode: "standard",
  classes: [
    { id: idOf(CLASS, 0), code: "standard", isDefault: true },
    { id: idOf(CLASS, 1), code: "reduced", isDefault: false },
  ],
  zones: [
    { code: "ma", countries: ["MA"], regions: [], rates: [rate(0, 2000), rate(1, 700)] },
    { code: "canaries", countries: ["ES"], regions: ["Las Palmas"], rates: [rate(0, 700)] },
    { code: "es", countries: ["ES"], regions: [], rates: [rate(0, 2100)] },
    { code: "fr", countries: ["FR"], regions: [], rates: [rate(0, 2000)] },
  ],
};
const reduced = idOf(CLASS, 1);

function priced(
  over: Partial<CartSnapshot>,
  rules: Partial<TaxRules> = {},
  lines = [lineOf(0, { price: 1200 })],
) {
  const cart = cartOf(lines, { ...over, rules: toRules(1, [], { ...tax, ...rules }) });
  return priceCart(cart, cart.rules);
}
const to = (country: string, region: string | null = null) => ({
  shippingAddress: { ...address, country, region, company: "Atelier" },
});

describe("tax", () => {
  test("is of the goods' class where they go: region before country, outside of every zone none", () => {
    const lines = [lineOf(0, { price: 1200 }), lineOf(1, { price: 1070, taxClassId: reduced })];
    expect(priced({}, {}, lines)).toMatchObject({ taxIncluded: 270, taxTotal: 0, total: 2270 });
    expect(priced({}, {}, lines).lines.map((line) => line.rate.basisPoints)).toEqual([2000, 700]);
    expect(priced(to("ES", "las palmas ")).lines[0]?.rate.basisPoints).toBe(700);
    expect(priced(to("ES", "Madrid")).lines[0]?.rate.basisPoints).toBe(2100);
    expect(priced(to("US"))).toMatchObject({ taxIncluded: 0, total: 1200 });
    // A class without a rate of its own there.
    expect(priced(to("FR"), {}, lines).lines[1]?.rate.basisPoints).toBe(2000);
    expect(priced({ shippingAddress: null }).lines[0]?.rate.basisPoints).toBe(2000);
  });

  test("comes on top of net prices", () => {
    expect(priced({}, { pricesIncludeTax: false })).toMatchObject({
      taxTotal: 240,
      taxIncluded: 0,
      total: 1440,
    });
  });

  test("is rounded line by line or once an order, and the lines sum to it either way", () => {
    const lines = [0, 1, 2].map((at) => lineOf(at, { price: 102 }));
    const net = { pricesIncludeTax: false };
    const byLine = priced({}, { ...net, rounding: "LINE" }, lines);
    const byOrder = priced({}, { ...net, rounding: "ORDER" }, lines);
    expect([byLine.taxTotal, byOrder.taxTotal]).toEqual([60, 61]);
    expect(byOrder.lines.map((line) => line.tax)).toEqual([21, 20, 20]);
    expect(byOrder.trace).toContainEqual({ kind: "rounding", amount: 1 });
  });

  test("is summed for each class and each rate by itself, whatever stands between them", () => {
    const at = (taxClass: string | null, basisPoints: number) => ({
      taxClass,
      zone: "ma",
      basisPoints,
      name: { en: `${basisPoints}` },
    });
    const standard = at("standard", 2000);
    const parts = [standard, at("reduced", 700), at("luxury", 2000), standard, at(null, 0)].map((one) => ({
      cost: 102,
      rate: one,
    }));
    const { groups, amounts, total } = taxesOn(parts, { pricesIncludeTax: false, rounding: "ORDER" });
    expect(groups).toEqual([
      { rate: standard, base: 204, amount: 41, rounding: 1 },
      { rate: at("reduced", 700), base: 102, amount: 7, rounding: 0 },
      { rate: at("luxury", 2000), base: 102, amount: 20, rounding: 0 },
      { rate: at(null, 0), base: 102, amount: 0, rounding: 0 },
    ]);
    expect([amounts, total]).toEqual([[21, 7, 20, 20, 0], 68]);
  });

  test.each([
    [0, 5, 1],
    [2, 500, 100],
    [3, 5000, 1000],
  ])("knows nothing of a currency's %i digits: minor units are minor units", (_, price, expected) => {
    expect(priced({}, { pricesIncludeTax: false }, [lineOf(0, { price })]).taxTotal).toBe(expected);
  });
});

describe("the tax on sending", () => {
  const rates = [{ maxWeightGrams: 9000, minSubtotal: 0, amount: 1070 }];
  const sent = {
    methods: [{ code: "van", label: "Van", minDays: 1, maxDays: 2, rates }],
    shippingMethodCode: "van",
  };

  test("is of the class that the shop gave it", () => {
    expect(priced(sent, { shippingTaxClassCode: "reduced" })).toMatchObject({
      shippingTax: 70,
      shippingRate: { basisPoints: 700 },
      taxIncluded: 270,
    });
    for (const code of ["standard", "one that is gone"])
      expect(priced(sent, { shippingTaxClassCode: code }).shippingRate.basisPoints, code).toBe(2000);
  });

  test("is of what sending costs after a promotion", () => {
    const free = ruleOf(1, { kind: "FREE_SHIPPING" });
    const cart = cartOf([lineOf(0, { price: 1200 })], { ...sent, rules: toRules(1, [free], tax) });
    expect(priceCart(cart, cart.rules)).toMatchObject({
      shippingDiscount: 1070,
      shippingTax: 0,
      taxIncluded: 200,
      total: 1200,
    });
  });
});

describe("reverse charge", () => {
  const vatNumber = "FR12345678901";

  test("a business of the list with its country's number pays the price without tax", () => {
    const sold = priced({ ...to("FR"), vatNumber });
    expect(sold).toMatchObject({
      exemptBy: vatNumber,
      total: 1000,
      taxIncluded: 0,
      taxTotal: 0,
      subtotal: 1000,
    });
    expect(sold.pricesIncludeTax).toBe(false);
    expect(sold.trace[1]).toEqual({ kind: "reverse_charge", vatNumber, country: "FR" });
    expect(priced({ ...to("FR"), vatNumber }, { pricesIncludeTax: false })).toMatchObject({ total: 1200 });
  });

  test("is of what it costs to send the goods too", () => {
    const rates = [{ maxWeightGrams: 9000, minSubtotal: 0, amount: 2400 }];
    const methods = [{ code: "van", label: "Van", minDays: 1, maxDays: 2, rates }];
    const sent = { ...to("FR"), methods, shippingMethodCode: "van" };
    expect(priced({ ...sent, vatNumber })).toMatchObject({ shipping: { amount: 2000 }, total: 3000 });
    expect(priced(sent)).toMatchObject({ shipping: { amount: 2400 }, taxIncluded: 600, total: 3600 });
  });

  test("goes by any country of the list", () => {
    const listed: Partial<TaxRules> = { reverseChargeCountries: ["DE", "FR"] };
    expect(priced({ ...to("FR"), vatNumber }, listed).exemptBy).toBe(vatNumber);
  });

  const cases: [string, Partial<CartSnapshot>][] = [
    ["no number", { ...to("FR") }],
    ["a number of another form", { ...to("FR"), vatNumber: "FR123" }],
    ["a number of another country", { ...to("FR"), vatNumber: "DE123456789" }],
    ["a country that isn't of the list", { ...to("ES"), vatNumber: "ESX12345678" }],
    [
      "a place that isn't known yet",
      { shippingAddress: null, billingAddress: to("FR").shippingAddress, vatNumber },
    ],
    ["no company", { shippingAddress: { ...address, country: "FR" }, vatNumber }],
    ["a bill that goes elsewhere", { ...to("FR"), billingAddress: { ...address, company: "A" }, vatNumber }],
  ];

  test("not in the seller's own country", () => {
    const sold = priced({ ...to("FR"), vatNumber }, { sellerCountry: "FR" });
    expect(sold).toMatchObject({ exemptBy: null, taxIncluded: 200 });
  });

  test.each(cases)("not with %s", (_, over) => {
    const sold = priced(over);
    expect(sold.exemptBy).toBeNull();
    expect(sold.taxIncluded).toBeGreaterThan(0);
  });
});
