import { describe, expect, test } from "vitest";
import { baseLine } from "./base-lines.ts";
import { lineOf } from "./pricing.fixture.ts";

const trade = { en: "Trade" };
const from = (minQuantity: number, amount: number, group: { en: string } | null = null) => ({
  minQuantity,
  amount,
  group,
});
/** On sale for 980 instead of 1,000; less for the trade, and for five or ten. */
const offered = {
  usual: 1000,
  price: 980,
  offers: [from(10, 800), from(5, 900), from(5, 990), from(1, 950, trade)],
};

describe("what a unit costs before any promotion", () => {
  test.each([
    [1, 950, 1, trade],
    [4, 950, 1, trade],
    [5, 900, 5, null],
    [9, 900, 5, null],
    [10, 800, 10, null],
  ])(
    "of %i units: the lowest price that so many have a right to, and why",
    (quantity, unitPrice, minQuantity, group) => {
      expect(baseLine(lineOf(0, { ...offered, quantity }), 0)).toMatchObject({
        unitPrice,
        total: unitPrice * quantity,
        forSale: true,
        taken: { usual: 1000, minQuantity, group },
        overridden: null,
      });
    },
  );

  test("is everybody's where no offer is lower, or none is open; of two that are equal the shop's own", () => {
    const dearer = lineOf(0, { usual: 1000, price: 980, offers: [from(1, 990), from(1, 980, trade)] });
    expect(baseLine(dearer, 0)).toMatchObject({
      unitPrice: 980,
      taken: { usual: 1000, minQuantity: 1, group: null },
    });
    expect(baseLine(lineOf(0, { usual: 1000, price: 1000 }), 0)).toMatchObject({
      unitPrice: 1000,
      taken: null,
    });
    expect(baseLine(lineOf(0), 0)).toMatchObject({ unitPrice: 1000, taken: null });
  });

  test("is what staff ask, whatever is offered, and what it would have been is told", () => {
    const override = { amount: 700, reason: "A scratch" };
    expect(baseLine(lineOf(0, { ...offered, quantity: 5, override }), 0)).toMatchObject({
      unitPrice: 700,
      total: 3500,
      taken: null,
      overridden: { usual: 900, reason: "A scratch" },
    });
  });

  test("is without a tax that it contains and the buyer doesn't owe: own, usual and staff's", () => {
    expect(baseLine(lineOf(0, { usual: 1200, price: 600 }), 2000)).toMatchObject({
      unitPrice: 500,
      taken: { usual: 1000 },
    });
    const override = { amount: 240, reason: "" };
    expect(baseLine(lineOf(0, { price: 600, override }), 2000)).toMatchObject({
      unitPrice: 200,
      overridden: { usual: 500 },
    });
  });

  test("what has no price, or isn't sold, costs nothing: it shows what was last seen, and no offer", () => {
    const gone = { price: null, seenPrice: 1100, offers: [from(1, 5)], quantity: 3 };
    expect(baseLine(lineOf(0, gone), 0)).toMatchObject({ unitPrice: 1100, total: 0, forSale: false });
    expect(baseLine(lineOf(0, { sellable: false }), 0)).toMatchObject({
      unitPrice: 1000,
      total: 0,
      forSale: false,
    });
  });
});
