import { permissionsOf } from "@souk/contracts";
import { expect, test } from "vitest";
import { offeredActions } from "./offered-actions.ts";
import { refundProblem, sumRefund } from "./refund-rules.ts";

test("only legal moves that the role may make, in the order of an order's life", () => {
  const order = { actions: ["refund", "cancel", "ship"] } as const;
  const actions = { actions: [...order.actions] };
  expect(offeredActions(actions, { permissions: permissionsOf("ADMIN") })).toEqual([
    "ship",
    "cancel",
    "refund",
  ]);
  expect(offeredActions(actions, { permissions: permissionsOf("VIEWER") })).toEqual([]);
});

const line = {
  sku: "A",
  name: "Tile",
  options: "",
  mediaHash: null,
  unitPrice: 500,
  total: 1000,
  discount: 0,
  tax: 0,
  taxRate: 0,
  contents: [],
  backorder: null,
};
const order = {
  lines: [
    {
      ...line,
      id: "a",
      quantity: 3,
      cost: 1000,
      refunded: 1,
      shipped: 3,
      unpaid: 0,
      exchanged: 0,
      backorder: null,
    },
  ],
  shippingCost: 350,
  shippingRefunded: 100,
  refundable: 900,
  currency: "MAD" as const,
};
const draft = { units: new Map([["a", 2]]), shipping: "", adjustment: "" };

test("a refund is its units at what they cost, the delivery and what staff add or keep back", () => {
  expect(sumRefund(draft, order)).toMatchObject({ amount: 667, lines: [{ quantity: 2, amount: 667 }] });
  expect(sumRefund({ ...draft, shipping: "1.50", adjustment: "-1,00" }, order)).toMatchObject({
    amount: 717,
    shippingAmount: 150,
    adjustment: -100,
  });
  expect(sumRefund({ ...draft, adjustment: "some" }, order)).toBeNull();
});

test("it gives something back, and never over what is left", () => {
  const problemOf = (over: object) => refundProblem(sumRefund({ ...draft, ...over }, order), order);
  expect(problemOf({})).toBeNull();
  expect(problemOf({ adjustment: "2.33" })).toBeNull();
  expect(problemOf({ adjustment: "2.34" })).toBe("tooLarge");
  expect(problemOf({ shipping: "2.51" })).toBe("shipping");
  expect(problemOf({ units: new Map() })).toBe("empty");
  expect(problemOf({ shipping: "x" })).toBe("invalid");
});
