import { expect, test } from "vitest";
import { shortLines, stockUnits } from "./stock-units.ts";

const tile = { variantId: "b", sku: "TILE", quantity: 4, parts: null };
const kit = {
  variantId: "z",
  sku: "KIT",
  quantity: 3,
  parts: [
    { variantId: "b", quantity: 2 },
    { variantId: "a", quantity: 1 },
  ],
};

test("a bundle's units are its parts', added to those of lines of the same variant", () => {
  expect(stockUnits([tile, kit])).toEqual([
    { variantId: "a", quantity: 3 },
    { variantId: "b", quantity: 10 },
  ]);
  expect(stockUnits([tile])).toEqual([{ variantId: "b", quantity: 4 }]);
});

test("what is short is told of the lines that a shopper knows", () => {
  expect(shortLines([tile, kit], [{ variantId: "b", sku: "TILE", available: 5 }])).toEqual([
    { variantId: "b", sku: "TILE", available: 5 },
    { variantId: "z", sku: "KIT", available: 2 },
  ]);
  expect(shortLines([tile, kit], [{ variantId: "a", sku: "A", available: 0 }])).toEqual([
    { variantId: "z", sku: "KIT", available: 0 },
  ]);
});
