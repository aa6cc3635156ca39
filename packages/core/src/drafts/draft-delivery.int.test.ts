import type { AddressInput, DraftChange } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { deleteZone, saveZone } from "../admin/shipping/save-zone.ts";
import { listZones } from "../admin/shipping/read-zones.ts";
import { market } from "../cart/cart.fixture.ts";
import { address, makeShipping } from "../checkout/checkout.fixture.ts";
import { editDesk } from "../edits/edits.fixture.ts";
import { previewEdit } from "../edits/preview-edit.ts";
import { changeDraft } from "./change-draft.ts";
import { createDraft } from "./create-draft.ts";
import { getDraft } from "./get-draft.ts";

const { db } = await testDb();
const make = factories(db);
const { staff, order, wanted } = await editDesk(db, make);

beforeEach(async () => {
  for (const { id } of await listZones(staff)) await deleteZone(staff, { id });
  await makeShipping(db);
});

const zoneOf = async (code: string) => {
  const zone = (await listZones(staff)).find((one) => one.code === code);
  if (!zone) throw new Error(`no zone ${code}`);
  return { ...zone, overwrite: true, name: { en: code } };
};
const withdraw = async (code: string) => {
  const zone = await zoneOf("ma");
  await saveZone(staff, { ...zone, methods: zone.methods.filter((method) => method.code !== code) });
};
const close = async (...codes: string[]) => {
  for (const code of codes) await deleteZone(staff, { id: (await zoneOf(code)).id });
};

/** Something of which nothing carries a unit: 31 kg. */
async function heavy() {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000 } }] });
  await db.variant.update({ where: { id: variant.id }, data: { weightGrams: 31_000 } });
  return { variantId: variant.id, quantity: 1 };
}

async function draft() {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000 } }] });
  const { number } = await createDraft(staff, market);
  const change = (wish: DraftChange) => changeDraft(staff, { number, change: wish });
  await change({ kind: "ADD", variantId: variant.id, quantity: 2 });
  const to = { kind: "CUSTOMER", email: "salma@example.test", billingAddress: null } as const;
  const problem = async () => (await getDraft(staff, { number })).deliveryProblem;
  return {
    change,
    problem,
    send: (shippingAddress: AddressInput = address) => change({ ...to, shippingAddress }),
  };
}

describe("where it goes", () => {
  it("is said of a draft whose address no zone takes, and not before there is an address", async () => {
    const { change, problem, send } = await draft();
    await close("ma", "world");
    expect(await problem()).toBeNull();
    expect(await send()).toMatchObject({ deliveryProblem: "NO_ZONE", shippingOptions: [] });
    await makeShipping(db);
    expect(await problem()).toBeNull();
    const chosen = await change({ kind: "SHIPPING", methodCode: "standard" });
    expect(chosen).toMatchObject({ deliveryProblem: null, shippingMethodCode: "standard" });
  });

  it("is said of one whose way of sending was withdrawn since, and of goods that nothing carries there", async () => {
    const { change, problem, send } = await draft();
    await send();
    await change({ kind: "SHIPPING", methodCode: "express" });
    expect(await problem()).toBeNull();
    await withdraw("express");
    expect(await problem()).toBe("METHOD_GONE");
    await withdraw("standard");
    expect(await problem()).toBe("NOTHING_CARRIES");
  });

  it("is said of one that became too heavy", async () => {
    const { change, problem, send } = await draft();
    await send();
    expect(await problem()).toBeNull();
    const more = await change({ kind: "ADD", ...(await heavy()) });
    expect(more).toMatchObject({ deliveryProblem: "NOTHING_CARRIES", shippingOptions: [] });
  });

  it("is told by the change that makes a chosen way of sending impossible, and by that one alone", async () => {
    const { change, send } = await draft();
    await send();
    const choose = () => change({ kind: "SHIPPING", methodCode: "express" });
    expect(await choose()).toMatchObject({ shippingMethodCode: "express", forgotten: null });
    const abroad = { ...address, country: "FR", city: "Lyon" } as const;
    const label = "express delivery";
    expect(await send(abroad)).toMatchObject({
      shippingMethodCode: null,
      forgotten: { label, why: "ADDRESS" },
    });
    expect(await change({ kind: "NOTE", note: "Call again." })).toMatchObject({ forgotten: null });
    await send();
    await choose();
    expect(await change({ kind: "ADD", ...(await heavy()) })).toMatchObject({
      shippingMethodCode: null,
      forgotten: { label, why: "GOODS" },
    });
  });

  it("is said of an order before it is edited", async () => {
    const { number } = await order("cash");
    const problem = async (units: number) =>
      (await previewEdit(staff, await wanted(number, { units }))).deliveryProblem;
    expect(await problem(1)).toBeNull();
    await withdraw("standard");
    expect(await problem(1)).toBe("METHOD_GONE");
    await close("ma", "world");
    expect(await problem(1)).toBe("NO_ZONE");
  });

  it("of an order counts what is added: nothing carries so much", async () => {
    const { number } = await order("cash");
    const added = await heavy();
    const problem = async (edit: Parameters<typeof wanted>[1]) =>
      (await previewEdit(staff, await wanted(number, edit))).deliveryProblem;
    expect(await problem({ units: 1 })).toBeNull();
    expect(await problem({ add: [added] })).toBe("NOTHING_CARRIES");
  });
});
