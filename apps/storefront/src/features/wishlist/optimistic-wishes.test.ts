import { expect, test } from "vitest";
import { withoutWish, withWish } from "./optimistic-wishes.ts";

const any = { productId: "lamp", variantId: null };
const red = { productId: "lamp", variantId: "red" };
const cup = { productId: "cup", variantId: "blue" };

test("a wish is there once, the last first", () => {
  expect(withWish([cup], red)).toEqual([red, cup]);
  expect(withWish([cup, red], red)).toEqual([cup, red]);
  expect(withWish([red], any)).toEqual([any, red]);
});

test("one variant goes, the one still to be chosen, or all of a product", () => {
  const held = [any, red, cup];
  expect(withoutWish(held, "lamp", "red")).toEqual([any, cup]);
  expect(withoutWish(held, "lamp", null)).toEqual([red, cup]);
  expect(withoutWish(held, "lamp")).toEqual([cup]);
});
