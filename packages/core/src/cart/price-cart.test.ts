import { allocate, MAX_AMOUNT, MAX_QUANTITY, taxWithin } from "@souk/contracts";
import { array, assert, boolean, constantFrom, integer, option, property, record, uuid } from "fast-check";
import { describe, expect, test } from "vitest";
import { toOrderDraft } from "../checkout/order-draft.ts";
import type { CartSnapshot, SnapshotLine } from "./cart-snapshot.ts";
import { cartView } from "./cart-view.ts";
import { priceCart } from "./price-cart.ts";

const RUNS = 10_000;
const line = record({
  id: uuid(),
  variantId: uuid(),
  productId: uuid(),
  quantity: integer({ min: 1, max: MAX_QUANTITY }),
  seenPrice: integer({ min: 1, max: 500_000 }),
  price: option(integer({ min: 1, max: 500_000 })),
  cappedFrom: option(integer({ min: 1, max: 2 * MAX_QUANTITY })),
  sellable: boolean(),
  available: integer({ min: -5, max: 2 * MAX_QUANTITY }),
  weightGrams: integer({ min: 0, max: 50_000 }),
}).map((some): SnapshotLine => ({
  ...some,
  sku: "S",
  slug: "s",
  name: "N",
  options: "",
  picture: null,
  free: some.available,
  backorder: null,
  owed: null,
  parts: null,
}));
const rate = record({
  maxWeightGrams: integer({ min: 0, max: 10_000_000 }),
  minSubtotal: integer({ min: 0, max: 100_000 }),
  amount: integer({ min: 0, max: 50_000 }),
});
const method = record({ code: constantFrom("standard", "express"), rates: array(rate, { maxLength: 4 }) });
const address = {
  fullName: "A B",
  company: null,
  line1: "1 rue",
  line2: null,
  city: "Fès",
  region: null,
  postalCode: "30000",
  country: "MA",
  phone: "+212600000000",
};
const cart = record({
  lines: array(line, { maxLength: 12 }),
  methods: array(method, { maxLength: 3 }),
  shippingMethodCode: option(constantFrom("standard", "express")),
}).map(({ methods, ...rest }): CartSnapshot => ({
  id: "0199a0a0-0000-7000-8000-000000000000",
  version: 1,
  status: "ACTIVE",
  userId: null,
  currency: "MAD",
  locale: "en",
  email: "a@b.test",
  shippingAddress: address,
  billingAddress: null,
  methods: methods.map((some) => ({ ...some, label: some.code, minDays: 1, maxDays: 2 })),
  ...rest,
}));
const basisPoints = constantFrom(0, 550, 1000, 2000, 2100);

describe("a cart's price", () => {
  test("is whole minor units that add up, for any cart", () => {
    assert(
      property(cart, basisPoints, (some, rateBp) => {
        const priced = priceCart(some, rateBp);
        const sum = priced.lines.reduce((total, one) => total + one.total, 0);
        expect(priced.subtotal).toBe(sum);
        expect(priced.total).toBe(sum + (priced.shipping?.amount ?? 0));
        expect(priced.taxIncluded).toBe(taxWithin(priced.total, rateBp));
        expect(priced.taxIncluded).toBeLessThanOrEqual(priced.total);
        for (const amount of [priced.total, priced.taxIncluded, ...priced.lines.map((one) => one.total)])
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
        expect(cartView(some, rateBp).total).toBe(Math.min(priced.total, MAX_AMOUNT));
      }),
      { numRuns: RUNS },
    );
  });

  test("counts only what can be sold, and names what is wrong with the rest, once", () => {
    assert(
      property(cart, (some) => {
        const { lines, problems } = priceCart(some, 2000);
        for (const one of lines) {
          const kinds = problems.filter(({ lineId }) => lineId === one.id).map(({ kind }) => kind);
          const forSale = one.sellable && one.price !== null;
          expect(kinds.includes("UNAVAILABLE")).toBe(!forSale);
          expect(one.total).toBe(forSale ? one.unitPrice * one.quantity : 0);
          expect(kinds.includes("OUT_OF_STOCK")).toBe(forSale && one.available <= 0);
          expect(kinds.includes("NOT_ENOUGH_STOCK")).toBe(
            forSale && one.available > 0 && one.available < one.quantity,
          );
          expect(kinds.includes("PRICE_CHANGED")).toBe(forSale && one.price !== one.seenPrice);
          expect(new Set(kinds).size).toBe(kinds.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is sent by the cheapest row whose limits hold, or not at all", () => {
    assert(
      property(cart, (some) => {
        const { shippingOptions, subtotal, lines } = priceCart(some, 2000);
        const weight = lines.reduce((grams, one) => grams + one.weightGrams * one.quantity, 0);
        const expected = some.methods.flatMap(({ code, rates }) => {
          const open = rates.filter((one) => weight <= one.maxWeightGrams && subtotal >= one.minSubtotal);
          return open.length === 0 ? [] : [[code, Math.min(...open.map((one) => one.amount))]];
        });
        expect(shippingOptions.map(({ code, amount }) => [code, amount])).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an order", () => {
  test("is made of what was paid: lines as seen, the rest is shipping, and tax within adds up", () => {
    assert(
      property(cart, integer({ min: 0, max: 50_000 }), (some, shipping) => {
        const subtotal = some.lines.reduce((sum, one) => sum + one.seenPrice * one.quantity, 0);
        const payment = { amount: subtotal + shipping, currency: "MAD" as const };
        const draft = toOrderDraft(
          { ...some, shippingMethodCode: "standard" },
          { payment, sold: [], taxRateBasisPoints: 2000 },
        );
        expect(draft).toMatchObject({ subtotal, shippingTotal: shipping, total: subtotal + shipping });
        expect(draft.lines.reduce((sum, one) => sum + one.total, 0)).toBe(subtotal);
        expect(draft.lines.reduce((sum, one) => sum + one.tax, draft.shippingTax)).toBe(draft.taxIncluded);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("shares of an amount", () => {
  const amount = integer({ min: 0, max: MAX_AMOUNT });
  const weights = array(integer({ min: 0, max: MAX_AMOUNT }), { minLength: 1, maxLength: 30 });

  test("sum to it exactly, each within one unit of its exact part", () => {
    assert(
      property(amount, weights, (total, parts) => {
        const shares = allocate(total, parts);
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [at, share] of shares.entries()) {
          const exact = (total * (sum === 0 ? 1 : (parts[at] ?? 0))) / (sum === 0 ? parts.length : sum);
          expect(Math.abs(share - exact)).toBeLessThan(1.001);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("partial refunds by line sum to the whole, whatever the order of the lines", () => {
    assert(
      property(cart, integer({ min: 0, max: 50_000 }), (some, shipping) => {
        const totals = some.lines.map((one) => one.seenPrice * one.quantity);
        const paid = totals.reduce((a, b) => a + b, 0) + shipping;
        const refunds = allocate(paid, totals);
        expect(refunds.reduce((a, b) => a + b, 0)).toBe(totals.length === 0 ? 0 : paid);
        expect(refunds.every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
