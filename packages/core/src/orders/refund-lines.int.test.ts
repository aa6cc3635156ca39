import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { refusals } from "../checkout/checkout.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { cancelByStaff } from "./cancel-by-staff.ts";
import { orderDesk } from "./orders.fixture.ts";
import { rebuildState } from "./rebuild-state.ts";
import { refundOrder } from "./refund-order.ts";
import { shipOrder } from "./ship-order.ts";

const { db } = await testDb({ poolSize: 16 });
const { staff, order, moves, refund, units } = await orderDesk(db, factories(db));
const onHand = async (variantId: string) =>
  (await db.stockLevel.findFirstOrThrow({ where: { variantId } })).onHand;

describe("a refund by units", () => {
  test("is what they cost, and puts them back on the shelf if it is said", async () => {
    const { number, variant } = await order("card");
    const one = await units(number, 1);
    const kept = await refundOrder(staff, { number, ...refund(one) });
    expect(kept).toMatchObject({ refunded: 10_000, lines: [{ refunded: 1, quantity: 2, cost: 20_000 }] });
    expect(await onHand(variant.id)).toBe(3);
    const back = await refundOrder(staff, {
      number,
      ...refund({ ...one, shippingAmount: 1000, adjustment: -500, restock: true }),
    });
    expect(back).toMatchObject({ refunded: 20_500, refundable: 3000, shippingRefunded: 1000 });
    expect(await onHand(variant.id)).toBe(4);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is of no more units than were sold, no more delivery than it cost, and never of nothing", async () => {
    const { number } = await order("card");
    const refused = (over: object) => refundOrder(staff, { number, ...refund({ adjustment: 0, ...over }) });
    await expect(refused(await units(number, 3))).rejects.toMatchObject({
      code: "TOO_MANY_UNITS",
      details: { max: 2 },
    });
    await expect(refused({ shippingAmount: 3501 })).rejects.toMatchObject({
      code: "REFUND_TOO_LARGE",
      details: { max: 3500 },
    });
    await expect(refused({})).rejects.toMatchObject({ code: "REFUND_EMPTY" });
    await expect(refused({ ...(await units(number, 1)), adjustment: -10_000 })).rejects.toMatchObject({
      code: "REFUND_EMPTY",
    });
    await expect(refused({ ...(await units(number, 2)), adjustment: 3501 })).rejects.toMatchObject({
      code: "REFUND_TOO_LARGE",
      details: { max: 23_500 },
    });
    const other = await order("card");
    await expect(refused(await units(other.number, 1))).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await db.refund.count({ where: { payment: { order: { number } } } })).toBe(0);
    expect(await refused({ shippingAmount: 3500 })).toMatchObject({ refunded: 3500 });
  });

  test("twenty at once give back each unit once", async () => {
    const { number } = await order("card");
    const one = await units(number, 1);
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => refundOrder(staff, { number, ...refund({ ...one, restock: true }) })),
    );
    expect(refusals(answers)).toEqual(Array.from({ length: 18 }, () => "TOO_MANY_UNITS"));
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("of what had not been sent keeps it from being sent; nothing else left, the order is on its way", async () => {
    const { number } = await order("card");
    const [line] = (await moves.PROCESSING(number)).lines;
    const lines = [{ lineId: line?.id ?? "", quantity: 1 }];
    await shipOrder(staff, { number, carrier: "Amana", lines });
    const rest = await refundOrder(staff, { number, ...refund({ lines, adjustment: 0, restock: true }) });
    expect(rest).toMatchObject({ state: "SHIPPED", lines: [{ shipped: 1, refunded: 1 }] });
    expect(rebuildState(rest.events)).toBe("SHIPPED");
    expect(await moves.DELIVERED(number)).toMatchObject({ state: "DELIVERED" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("before cancelling: the rest goes back, and nothing twice", async () => {
    const { number, variant } = await order("card");
    await refundOrder(staff, { number, ...refund({ ...(await units(number, 1)), restock: true }) });
    const view = await cancelByStaff(staff, { number });
    expect(view).toMatchObject({ state: "CANCELLED", refunded: 23_500, lines: [{ refunded: 2 }] });
    expect(await onHand(variant.id)).toBe(5);
    const broken = await order("card");
    await refundOrder(staff, { number: broken.number, ...refund(await units(broken.number, 1)) });
    await cancelByStaff(staff, broken);
    expect(await onHand(broken.variant.id)).toBe(4);
    expect(await checkInvariants(db)).toEqual([]);
  });
});
