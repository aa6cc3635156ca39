import { assert, integer, property } from "fast-check";
import { expect, it } from "vitest";
import { convertPrice, pricesOf } from "./convert-price.ts";

const euro = { currency: "EUR", rate: 10.8 } as const;
const dirham = { currency: "MAD", rate: 10.8 } as const;

it("rounds to whole dirhams and to ten cents, and never to nothing", () => {
  expect(convertPrice(3490, euro, "MAD")).toBe(37_700);
  expect(convertPrice(37_700, dirham, "EUR")).toBe(3490);
  expect(convertPrice(4, euro, "MAD")).toBe(43);
  expect(convertPrice(1, dirham, "EUR")).toBe(1);
});

it("leaves the file's own currency alone and keeps a former price above the present one", () => {
  assert(
    property(integer({ min: 1, max: 1_000_000_000 }), integer({ min: 1, max: 1_000_000 }), (price, more) => {
      const compareAt = Math.min(1_000_000_000, price + more);
      for (const rule of [euro, dirham]) {
        const prices = pricesOf(price, compareAt, rule);
        expect(prices[rule.currency].amount).toBe(price);
        for (const { amount, compareAt: before } of [prices.MAD, prices.EUR]) {
          expect(amount).toBeGreaterThan(0);
          expect(amount).toBeLessThanOrEqual(1_000_000_000);
          expect(before === null || before > amount).toBe(true);
        }
      }
    }),
  );
});
