import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { cardOrder, orderOf, readyShopper, refusals } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { cancelByStaff } from "./cancel-by-staff.ts";
import { deliverOrder } from "./deliver-order.ts";
import { getOrder } from "./get-order.ts";
import { orderDesk } from "./orders.fixture.ts";
import { processOrder } from "./process-order.ts";
import { rebuildState } from "./rebuild-state.ts";
import { shipOrder } from "./ship-order.ts";

const { db } = await testDb({ poolSize: 8 });
const make = factories(db);
const { core, staff, order, moves } = await orderDesk(db, make);

/** An order of three tiles and a bag that is being packed. */
async function packed() {
  const [tile, bag] = [await make.product(), await make.product()];
  const shopper = await readyShopper(core, [
    [tile.variant.id, 3],
    [bag.variant.id, 1],
  ]);
  const placed = orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
  const { lines } = await processOrder(staff, placed);
  const [tiles = "", bags = ""] = lines.map(({ id }) => id);
  const send = (...units: [string, number][]) =>
    shipOrder(staff, {
      number: placed.number,
      carrier: "Amana",
      lines: units.map(([lineId, quantity]) => ({ lineId, quantity })),
    });
  return { ...placed, shopper, tiles, bags, send };
}

describe("parcels", () => {
  test("several, each with its own goods: the order is SHIPPED with the last, DELIVERED when all have arrived", async () => {
    const { number, key, shopper, tiles, bags, send } = await packed();
    expect(await send([tiles, 2])).toMatchObject({
      state: "PROCESSING",
      cancellable: false,
      lines: [
        { id: tiles, shipped: 2 },
        { id: bags, shipped: 0 },
      ],
      actions: ["ship", "edit", "refund"],
    });
    const first = (await getOrder(shopper.ctx, { number, key })).shipments[0];
    expect(first?.lines).toEqual([{ lineId: tiles, quantity: 2 }]);
    const arrived = await deliverOrder(staff, { number, shipmentId: first?.id });
    expect(arrived).toMatchObject({ state: "PROCESSING" });
    expect(arrived.shipments[0]?.deliveredAt).not.toBeNull();
    const shipped = await send([bags, 1], [tiles, 1]);
    expect(shipped).toMatchObject({ state: "SHIPPED", actions: ["deliver", "refund"] });
    expect(shipped.shipments[1]?.lines).toEqual([
      { lineId: tiles, quantity: 1 },
      { lineId: bags, quantity: 1 },
    ]);
    const done = await deliverOrder(staff, { number, shipmentId: shipped.shipments[1]?.id });
    expect(done.state).toBe("DELIVERED");
    expect(done.events.filter(({ type }) => type === "DELIVERY")).toHaveLength(2);
    expect(rebuildState(done.events)).toBe("DELIVERED");
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("never hold more than was ordered, nor goods of another order", async () => {
    const { number, tiles, send } = await packed();
    const other = await packed();
    await expect(send([tiles, 4])).rejects.toMatchObject({ code: "TOO_MANY_UNITS", details: { max: 3 } });
    await expect(send([tiles, 2], [tiles, 2])).rejects.toMatchObject({ code: "TOO_MANY_UNITS" });
    await expect(send([other.tiles, 1])).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(send([tiles, 1], [other.tiles, 1])).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await db.shipment.count({ where: { order: { number } } })).toBe(0);
    await send([tiles, 3]);
    await expect(send([tiles, 1])).rejects.toMatchObject({ code: "TOO_MANY_UNITS", details: { max: 0 } });
  });

  test("of two at once with the same goods one is sent", async () => {
    const { tiles, bags, send } = await packed();
    const answers = await Promise.allSettled([1, 2, 3, 4].map(() => send([tiles, 2], [bags, 1])));
    expect(refusals(answers)).toEqual(["TOO_MANY_UNITS", "TOO_MANY_UNITS", "TOO_MANY_UNITS"]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("are none before the order is packed, and what has left in part can't be cancelled", async () => {
    const { number } = await order("card");
    await expect(moves.SHIPPED(number)).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    const open = await packed();
    await open.send([open.bags, 1]);
    await expect(cancelByStaff(staff, open)).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await cancelByStaff(staff, { number })).toMatchObject({ state: "CANCELLED" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("arrive once, and only those of the order", async () => {
    const { number, tiles, send } = await packed();
    const [shipment] = (await send([tiles, 1])).shipments;
    const shipmentId = shipment?.id;
    const other = await packed();
    await expect(deliverOrder(staff, { number: other.number, shipmentId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(deliverOrder(staff, { number })).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    await deliverOrder(staff, { number, shipmentId });
    await expect(deliverOrder(staff, { number, shipmentId })).rejects.toMatchObject({
      code: "ILLEGAL_TRANSITION",
      details: { from: "DELIVERED", to: "DELIVERED" },
    });
  });

  test("cash that is due is taken with the last parcel", async () => {
    const { number } = await order("cash");
    await moves.CONFIRMED(number);
    const [line] = (await moves.PROCESSING(number)).lines;
    const half = { number, carrier: "Amana", lines: [{ lineId: line?.id ?? "", quantity: 1 }] };
    const first = await shipOrder(staff, half);
    const part = await deliverOrder(staff, { number, shipmentId: first.shipments[0]?.id });
    expect(part.payments).toMatchObject([{ state: "AWAITING" }]);
    await shipOrder(staff, half);
    expect(await deliverOrder(staff, { number })).toMatchObject({
      state: "DELIVERED",
      payments: [{ state: "CAPTURED" }],
    });
    expect(await checkInvariants(db)).toEqual([]);
  });
});
