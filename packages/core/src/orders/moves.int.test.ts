import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { checkInvariants } from "../inventory/invariants.ts";
import { addNote } from "./add-note.ts";
import { cancelByStaff } from "./cancel-by-staff.ts";
import { orderDesk } from "./orders.fixture.ts";
import { rebuildState } from "./rebuild-state.ts";
import { shipOrder } from "./ship-order.ts";
import { staffOrder } from "./staff-order.ts";

const { db } = await testDb();
const { staff, order, moves } = await orderDesk(db, factories(db));

describe("an order's way", () => {
  test("paid by card: to the door, each step noted, audited and rebuilt from the events", async () => {
    const { number } = await order("card");
    expect(await staffOrder(staff, { number })).toMatchObject({
      state: "PAID",
      actions: ["process", "cancel", "edit", "refund"],
      refundable: 23_500,
      payments: [{ provider: "test_gateway", state: "CAPTURED", amount: 23_500 }],
    });
    expect(await moves.PROCESSING(number)).toMatchObject({ actions: ["ship", "cancel", "edit", "refund"] });
    expect(await moves.SHIPPED(number)).toMatchObject({
      state: "SHIPPED",
      cancellable: false,
      actions: ["deliver", "refund"],
      shipments: [{ carrier: "Amana", trackingNumber: "AM123", deliveredAt: null }],
    });
    const done = await moves.DELIVERED(number);
    expect(done).toMatchObject({ state: "DELIVERED", version: 4, actions: ["refund"] });
    expect(done.shipments[0]?.deliveredAt).not.toBeNull();
    expect(done.events.map(({ type, toState, actorKind }) => [type, toState, actorKind])).toEqual([
      ["PLACED", "PENDING", "CUSTOMER"],
      ["PAYMENT", null, "SYSTEM"],
      ["STATE_CHANGED", "PAID", "SYSTEM"],
      ["STATE_CHANGED", "PROCESSING", "STAFF"],
      ["STATE_CHANGED", "SHIPPED", "STAFF"],
      ["SHIPMENT", null, "STAFF"],
      ["STATE_CHANGED", "DELIVERED", "STAFF"],
      ["DELIVERY", null, "STAFF"],
    ]);
    expect(rebuildState(done.events)).toBe("DELIVERED");
    const audited = await db.auditLog.findMany({ where: { entity: "order", entityId: String(number) } });
    expect(audited.map(({ action }) => action).sort()).toEqual([
      "order.deliver",
      "order.process",
      "order.ship",
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("paid on delivery: confirmed first, and the money comes with the parcel", async () => {
    const { number } = await order("cash");
    expect(await staffOrder(staff, { number })).toMatchObject({
      actions: ["confirm", "cancel", "edit"],
      refundable: 0,
    });
    await moves.CONFIRMED(number);
    await moves.PROCESSING(number);
    await moves.SHIPPED(number);
    expect(await moves.DELIVERED(number)).toMatchObject({
      payments: [{ state: "CAPTURED" }],
      refundable: 23_500,
      paymentMethod: "cash_on_delivery",
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("has no other moves: each illegal one is refused and changes nothing", async () => {
    const { number } = await order("cash");
    const refused = { code: "ILLEGAL_TRANSITION" };
    const before = await staffOrder(staff, { number });
    await expect(moves.PROCESSING(number)).rejects.toMatchObject({
      ...refused,
      details: { from: "PENDING", to: "PROCESSING" },
    });
    await expect(moves.SHIPPED(number)).rejects.toMatchObject(refused);
    await expect(moves.DELIVERED(number)).rejects.toMatchObject(refused);
    expect(await staffOrder(staff, { number })).toEqual(before);
    await moves.CONFIRMED(number);
    await expect(moves.CONFIRMED(number)).rejects.toMatchObject(refused);
    await moves.PROCESSING(number);
    await moves.SHIPPED(number);
    await expect(cancelByStaff(staff, { number })).rejects.toMatchObject(refused);
    await expect(moves.CONFIRMED(1)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("moved by two at once: one does it, the other is refused", async () => {
    const { number } = await order("card");
    const answers = await Promise.allSettled([1, 2, 3, 4].map(() => moves.PROCESSING(number)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await staffOrder(staff, { number })).version).toBe(2);
  });

  test("keeps internal notes", async () => {
    const { number } = await order("cash");
    const { events } = await addNote(staff, { number, note: "call before noon" });
    expect(events.at(-1)).toMatchObject({
      type: "NOTE",
      note: "call before noon",
      actorName: staff.staff.name,
    });
  });
});

describe("the order of an order's events", () => {
  test("is that of its changes, whatever the clocks of instances say", async () => {
    const { number } = await order("card");
    await moves.PROCESSING(number);
    const slow = { ...staff, clock: { now: () => new Date(staff.clock.now().getTime() - 3_600_000) } };
    await shipOrder(slow, { number, carrier: "Amana" });
    const { state, events } = await moves.DELIVERED(number);
    expect(rebuildState(events)).toBe(state);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("has no number twice and leaves none out, with many who write at once", async () => {
    const { number } = await order("card");
    const notes = Array.from({ length: 20 }, (_, at) => addNote(staff, { number, note: `note ${at}` }));
    await Promise.all([...notes, moves.PROCESSING(number)]);
    const rows = await db.orderEvent.findMany({ where: { order: { number } }, orderBy: { seq: "asc" } });
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
  });
});
