import type { CartLineView, CartView } from "@souk/contracts";
import { expect, test } from "vitest";
import { withQuantity } from "./optimistic.ts";

const line = (id: string, unitPrice: number, quantity: number): CartLineView => ({
  id,
  variantId: id,
  sku: id,
  slug: id,
  name: id,
  options: "",
  picture: null,
  quantity,
  unitPrice,
  total: unitPrice * quantity,
  discount: 0,
  gift: false,
  contents: [],
  backorder: null,
});

const cart: CartView = {
  id: "cart",
  version: 3,
  currency: "MAD",
  lines: [line("a", 1_000, 2), line("b", 250, 1)],
  count: 3,
  subtotal: 2_250,
  shippingTotal: 500,
  shippingDiscount: 0,
  taxTotal: 0,
  taxes: [],
  taxExempt: false,
  freeDelivery: null,
  promotions: [],
  codes: [],
  trace: [],
  discountTotal: 100,
  taxIncluded: 0,
  total: 2_650,
  problems: [{ kind: "OUT_OF_STOCK", lineId: "b" }],
};

test("a new quantity is counted through to the total", () => {
  const after = withQuantity(cart, "a", 5);
  expect(after).toMatchObject({ count: 6, subtotal: 5_250, total: 5_650 });
  expect(after.lines[0]).toMatchObject({ quantity: 5, total: 5_000 });
  expect(after.problems).toEqual(cart.problems);
});

test("nought removes the line and what was wrong with it", () => {
  const after = withQuantity(cart, "b", 0);
  expect(after.lines.map(({ id }) => id)).toEqual(["a"]);
  expect(after).toMatchObject({ count: 2, subtotal: 2_000, total: 2_400, problems: [] });
});

test("the cart it was made from is left as it was, for the rollback", () => {
  const before = structuredClone(cart);
  withQuantity(cart, "a", 0);
  expect(cart).toEqual(before);
});

test("what is missing to a free delivery follows the goods, after what promotions take off", () => {
  const near = { ...cart, freeDelivery: { country: "MA", from: 3_000, missing: 850 } };
  expect(withQuantity(near, "b", 2).freeDelivery).toEqual({ country: "MA", from: 3_000, missing: 600 });
  expect(withQuantity(near, "a", 9).freeDelivery).toMatchObject({ missing: 0 });
  expect(withQuantity({ ...near, discountTotal: 2_500 }, "a", 0).freeDelivery).toMatchObject({
    missing: 3_000,
  });
});
