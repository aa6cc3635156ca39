import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { checkInvariants } from "../invariants.ts";
import { saveLocation } from "../locations/save-location.ts";
import { stockLedger } from "../table/stock-ledger.ts";
import { cancelTransfer } from "./cancel-transfer.ts";
import { receiveTransfer } from "./receive-transfer.ts";
import { saveTransfer } from "./save-transfer.ts";
import { sendTransfer } from "./send-transfer.ts";
import { readTransfer } from "./transfer-row.ts";
import { transferTable } from "./transfer-table.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const staff = await staffContext(db, "ADMIN");
const far = await make.location();
const locale = "en";

async function scene(quantity: number, stock = 10) {
  const { variant } = await make.product({ variants: [{ stock }] });
  const { id: fromId } = await db.stockLocation.findFirstOrThrow({ where: { isDefault: true } });
  const lines = [{ variantId: variant.id, quantity }];
  const input = { fromId, toId: far.id, note: "van", lines, overwrite: false, locale } as const;
  const transfer = await saveTransfer(staff, input);
  const { number } = transfer;
  const arrived = (units: number) =>
    receiveTransfer(staff, { number, locale, lines: [{ variantId: variant.id, quantity: units }] });
  const onHand = async () => {
    const levels = await db.stockLevel.findMany({ where: { variantId: variant.id } });
    return [fromId, far.id].map((id) => levels.find(({ locationId }) => locationId === id)?.onHand ?? 0);
  };
  return { variant, input, transfer, step: { number, locale } as const, arrived, onHand };
}

describe("a transfer", () => {
  test("is a draft, is sent, arrives in parts; between the goods lie nowhere, and the ledger tells it all", async () => {
    const { variant, transfer, step, arrived, onHand } = await scene(6);
    expect(transfer).toMatchObject({ state: "DRAFT", units: 6, moves: ["edit", "send", "cancel"] });
    expect(await onHand()).toEqual([10, 0]);
    expect(await sendTransfer(staff, step)).toMatchObject({
      state: "IN_TRANSIT",
      moves: ["receive", "cancel"],
    });
    expect(await onHand()).toEqual([4, 0]);
    expect(await checkInvariants(db)).toEqual([]);
    expect(await arrived(2)).toMatchObject({ state: "PARTLY_RECEIVED", received: 2, closedAt: null });
    await expect(arrived(5)).rejects.toMatchObject({ code: "TRANSFER_TOO_MANY", details: { max: 4 } });
    expect(await arrived(4)).toMatchObject({ state: "RECEIVED", received: 6, moves: [] });
    expect(await onHand()).toEqual([4, 6]);
    const { items } = await stockLedger(staff, { variantId: variant.id, limit: 10 });
    expect(items.map(({ quantity, reason, transferNumber }) => [quantity, reason, transferNumber])).toEqual(
      expect.arrayContaining([
        [4, "TRANSFER_IN", step.number],
        [-6, "TRANSFER_OUT", step.number],
      ]),
    );
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("cancelled on its way gives back what didn't arrive", async () => {
    const whole = await scene(6);
    await sendTransfer(staff, whole.step);
    expect(await cancelTransfer(staff, whole.step)).toMatchObject({ state: "CANCELLED" });
    expect(await whole.onHand()).toEqual([10, 0]);
    const part = await scene(6);
    await sendTransfer(staff, part.step);
    await part.arrived(1);
    expect(await cancelTransfer(staff, part.step)).toMatchObject({
      state: "RECEIVED",
      lines: [{ quantity: 6, received: 1, returned: 5 }],
    });
    expect(await part.onHand()).toEqual([9, 1]);
    const draft = await scene(6);
    expect(await cancelTransfer(staff, draft.step)).toMatchObject({ state: "CANCELLED", moves: [] });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("takes no more than is there and free, all or nothing", async () => {
    const { step, onHand } = await scene(11);
    await expect(sendTransfer(staff, step)).rejects.toMatchObject({
      code: "OUT_OF_STOCK",
      details: { lines: [{ available: 10 }] },
    });
    expect(await onHand()).toEqual([10, 0]);
    expect(await readTransfer(db, step.number, locale)).toMatchObject({ state: "DRAFT" });
  });

  test("sent or received ten times at once moves once", async () => {
    const { step, arrived, onHand } = await scene(3);
    const ten = <T>(work: () => Promise<T>) => Promise.allSettled(Array.from({ length: 10 }, work));
    const sent = await ten(() => sendTransfer(staff, step));
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const received = await ten(() => arrived(3));
    expect(received.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await onHand()).toEqual([7, 3]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is edited while it is a draft, by one at a time", async () => {
    const { input, transfer, step } = await scene(2);
    const { number, version } = transfer;
    await saveTransfer(staff, { ...input, number, version, note: "by train" });
    await expect(saveTransfer(staff, { ...input, number, version })).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
    });
    await sendTransfer(staff, step);
    await expect(saveTransfer(staff, { ...input, number, version: 3 })).rejects.toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });

  test("goes from an open place to another one, with goods that have stock of their own", async () => {
    const { input, variant } = await scene(2);
    await expect(saveTransfer(staff, { ...input, toId: input.fromId })).rejects.toMatchObject({
      code: "INVALID_TRANSFER",
    });
    const closed = await db.stockLocation.create({
      data: { code: "shut", name: "Shut", active: false, sellsOnline: false },
    });
    await expect(saveTransfer(staff, { ...input, toId: closed.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const kit = await make.product({ variants: [{ bundle: [[variant, 1]] }] });
    const bundle = { ...input, lines: [{ variantId: kit.variant.id, quantity: 1 }] };
    await expect(saveTransfer(staff, bundle)).rejects.toMatchObject({ code: "BUNDLE_HAS_NO_STOCK" });
    await expect(readTransfer(db, 999_999, locale)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

test("a place that a transfer goes to can't be closed", async () => {
  const shed = await make.location();
  const { input } = await scene(1);
  await saveTransfer(staff, { ...input, toId: shed.id });
  const { code, name, priority, version } = await db.stockLocation.findUniqueOrThrow({
    where: { id: shed.id },
  });
  const close = {
    id: shed.id,
    version,
    overwrite: false,
    code,
    name,
    city: "",
    country: null,
    priority,
  } as const;
  await expect(saveLocation(staff, { ...close, sellsOnline: false, active: false })).rejects.toMatchObject({
    code: "LOCATION_NOT_EMPTY",
    details: { transfers: 1 },
  });
});

test("the list is newest first, by state, a page at a time", async () => {
  const first = await transferTable(staff, { limit: 2 });
  const second = await transferTable(staff, { limit: 2, cursor: first.nextCursor ?? "" });
  const numbers = [...first.items, ...second.items].map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  const drafts = await transferTable(staff, { state: "DRAFT", limit: 100 });
  expect(new Set(drafts.items.map(({ state }) => state))).toEqual(new Set(["DRAFT"]));
  expect(drafts.total).toBe(drafts.items.length);
});
