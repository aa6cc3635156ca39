import { describe, expect, test } from "vitest";
import { cartOf, idOf, lineOf, plainTax, PRODUCT, ruleOf } from "../pricing/pricing.fixture.ts";
import { toRules } from "../pricing/rules.ts";
import { newOrder } from "./new-order.fixture.ts";
import { planRefund, planRest } from "./refund-plan.ts";
import { splitRefund } from "./split-refund.ts";

/** Three bowls for 700 after their discount, two lamps for 2000, and 3500 for the delivery. */
function orderOf({ bowls = {}, lamps = {}, shippingRefunded = 0 } = {}) {
  const off = ruleOf(1, {
    kind: "AMOUNT",
    amounts: { MAD: 200 },
    goods: { of: "PRODUCTS", ids: [idOf(PRODUCT, 0)] },
  });
  const rates = [{ maxWeightGrams: 9000, minSubtotal: 0, amount: 3500 }];
  const cart = cartOf([lineOf(0, { price: 300, quantity: 3 }), lineOf(1, { price: 1000, quantity: 2 })], {
    methods: [{ code: "standard", label: "S", minDays: 1, maxDays: 2, rates }],
    shippingMethodCode: "standard",
    rules: toRules(1, [off], plainTax),
  });
  const order = newOrder(cart);
  const over = [bowls, lamps];
  const lines = order.lines.map((line, at) => ({ ...line, ...over[at] }));
  const [bowl, lamp] = lines.map(({ id }) => id);
  if (!bowl || !lamp) throw new Error("the order has no lines");
  return { order: { ...order, lines, shippingRefunded }, bowl, lamp };
}

const of = (lineId: string, quantity: number) => ({ lineId, quantity });
const nothing = { lines: [], shippingAmount: 0, adjustment: 0 };
function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe("a refund", () => {
  test("is what its units cost, the delivery and what was added, each by itself", () => {
    const { order, bowl, lamp } = orderOf();
    const wanted = { lines: [of(lamp, 1), of(bowl, 2)], shippingAmount: 500, adjustment: -66 };
    expect(planRefund(order, wanted)).toEqual({
      amount: 466 + 1000 + 500 - 66,
      lines: [
        { lineId: bowl, quantity: 2, amount: 466, withdrawn: 2 },
        { lineId: lamp, quantity: 1, amount: 1000, withdrawn: 1 },
      ],
      shippingAmount: 500,
      adjustment: -66,
    });
  });

  test("goes on where the one before ended: the last unit has what is left of the line", () => {
    const { order, bowl } = orderOf({ bowls: { refunded: 2, withdrawn: 2 } });
    expect(planRefund(order, { ...nothing, lines: [of(bowl, 1)] })).toMatchObject({ amount: 234 });
  });

  test("keeps from being sent what wasn't yet, and no more", () => {
    const withdrawn = (shipped: number, quantity: number) => {
      const { order, bowl } = orderOf({ bowls: { shipped } });
      return planRefund(order, { ...nothing, lines: [of(bowl, quantity)] }).lines[0]?.withdrawn;
    };
    expect([withdrawn(0, 1), withdrawn(2, 2), withdrawn(3, 3)]).toEqual([1, 1, 0]);
  });

  test("is refused for more units than are left, or for a line of another order", () => {
    const { order, bowl } = orderOf({ bowls: { refunded: 1 } });
    const asked = (...lines: { lineId: string; quantity: number }[]) =>
      refusal(() => planRefund(order, { ...nothing, lines }));
    expect(asked(of(bowl, 2))).toMatchObject({ amount: 467 });
    expect(asked(of(bowl, 3))).toMatchObject({ code: "TOO_MANY_UNITS", details: { sku: "S-0", max: 2 } });
    expect(asked(of(bowl, 2), of(bowl, 1))).toMatchObject({ code: "TOO_MANY_UNITS" });
    expect(asked(of(bowl, 1), of(idOf(7, 7), 1))).toMatchObject({
      code: "NOT_FOUND",
      details: { entity: "line" },
    });
  });

  test("of the delivery is no more than is left of it", () => {
    const { order } = orderOf({ shippingRefunded: 1000 });
    const asked = (shippingAmount: number) =>
      refusal(() => planRefund(order, { ...nothing, shippingAmount }));
    expect(asked(2500)).toMatchObject({ amount: 2500, shippingAmount: 2500 });
    expect(asked(2501)).toMatchObject({ code: "REFUND_TOO_LARGE", details: { max: 2500 } });
  });

  test("of nothing is none", () => {
    const { order } = orderOf();
    const asked = (wanted: Partial<typeof nothing>) =>
      refusal(() => planRefund(order, { ...nothing, ...wanted }));
    expect(asked({})).toMatchObject({ code: "REFUND_EMPTY" });
    expect(asked({ shippingAmount: 3500, adjustment: -3500 })).toMatchObject({ code: "REFUND_EMPTY" });
    expect(asked({ adjustment: 1 })).toMatchObject({ amount: 1, lines: [] });
  });
});

test("the rest of an order is its units, its delivery, and what fits neither", () => {
  const { order, bowl } = orderOf({ bowls: { refunded: 1 }, lamps: { refunded: 2 }, shippingRefunded: 500 });
  expect(planRest(order, 4000)).toEqual({
    amount: 4000,
    lines: [{ lineId: bowl, quantity: 2, amount: 467, withdrawn: 0 }],
    shippingAmount: 3000,
    adjustment: 4000 - 467 - 3000,
  });
});

describe("a refund of several payments", () => {
  const plan = {
    amount: 1000,
    lines: [
      { lineId: "a", quantity: 2, amount: 400, withdrawn: 1 },
      { lineId: "b", quantity: 3, amount: 300, withdrawn: 2 },
    ],
    shippingAmount: 200,
    adjustment: 100,
  };
  const purse = (paymentId: string, rest: number) => ({ paymentId, rest });

  test("is one payment's where that bears it to the last minor unit", () => {
    const parts = splitRefund(plan, [purse("small", 999), purse("enough", 1000)]);
    expect(parts).toEqual([{ ...plan, paymentId: "enough" }]);
  });

  test("begins with the largest: lines, then the delivery, then the adjustment; units go once", () => {
    expect(splitRefund(plan, [purse("second", 450), purse("first", 500), purse("third", 400)])).toEqual([
      {
        paymentId: "first",
        amount: 500,
        lines: [plan.lines[0], { lineId: "b", quantity: 3, amount: 100, withdrawn: 2 }],
        shippingAmount: 0,
        adjustment: 0,
      },
      {
        paymentId: "second",
        amount: 450,
        lines: [{ lineId: "b", quantity: 0, amount: 200, withdrawn: 0 }],
        shippingAmount: 200,
        adjustment: 50,
      },
      { paymentId: "third", amount: 50, lines: [], shippingAmount: 0, adjustment: 50 },
    ]);
  });

  test("a line that the first has no room for is the next one's, with its units", () => {
    const [first, second] = splitRefund(plan, [purse("first", 600), purse("second", 400)]);
    expect(first?.lines.map(({ amount }) => amount)).toEqual([400, 200]);
    expect(second?.lines).toEqual([{ lineId: "b", quantity: 0, amount: 100, withdrawn: 0 }]);
    const [, next] = splitRefund({ ...plan, amount: 700, shippingAmount: 0, adjustment: 0 }, [
      purse("first", 400),
      purse("second", 300),
    ]);
    expect(next?.lines).toEqual([plan.lines[1]]);
  });

  test("leaves out what none can bear", () => {
    expect(splitRefund(plan, [])).toEqual([]);
    const parts = splitRefund(plan, [purse("a", 300), purse("b", 600)]);
    expect(parts.map(({ paymentId, amount }) => [paymentId, amount])).toEqual([
      ["b", 600],
      ["a", 300],
    ]);
  });
});
