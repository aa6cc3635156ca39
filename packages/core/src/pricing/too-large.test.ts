import { MAX_AMOUNT } from "@souk/contracts";
import { expect, test } from "vitest";
import { lineOf, percent, priceWith, ruleOf } from "./pricing.fixture.ts";

const half = ruleOf(1, percent(5000));

// What is stored of an order is no more than that: neither what its goods cost before promotions, nor its total.
test.each([
  ["the most that can be", MAX_AMOUNT, [], false],
  ["one more", MAX_AMOUNT + 1, [], true],
  ["more before a promotion", MAX_AMOUNT + 1, [half], true],
  ["the most before a promotion", MAX_AMOUNT, [half], false],
])("%s is too large or isn't", (_, price, rules, tooLarge) => {
  expect(priceWith([lineOf(0, { price })], rules).tooLarge).toBe(tooLarge);
});
