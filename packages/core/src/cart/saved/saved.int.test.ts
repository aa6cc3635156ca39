import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { testCore } from "../../admin/staff-context.fixture.ts";
import { addLine } from "../add-line.ts";
import { browser, market } from "../cart.fixture.ts";
import { getCart } from "../get-cart.ts";
import { mergeCarts } from "../merge-carts.ts";
import { dropSaved } from "./drop-saved.ts";
import { readSaved } from "./read-saved.ts";
import { restoreSaved } from "./restore-saved.ts";
import { saveLine } from "./save-line.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);

let guest: ReturnType<typeof browser>;
beforeEach(() => {
  guest = browser(core);
});
const savedOf = (who: typeof guest) => readSaved(who, db, market);
/** Puts units of a new variant into the cart and aside. */
async function putAside(who: typeof guest, quantity: number, variantId?: string) {
  const id = variantId ?? (await make.product()).variant.id;
  const { lines } = await addLine(who, { ...market, variantId: id, quantity });
  const lineId = lines.find((line) => line.variantId === id)?.id ?? "";
  return { variantId: id, ...(await saveLine(who, { ...market, lineId })) };
}
const order = () =>
  db.cart.update({ where: { tokenHash: guest.shopper.tokenHash ?? "" }, data: { status: "ORDERED" } });

describe("putting a line aside", () => {
  test("takes it out of the cart, with what it costs now; twice adds up", async () => {
    const first = await putAside(guest, 2);
    expect(first.cart.lines).toEqual([]);
    expect(first.saved).toMatchObject([
      { variantId: first.variantId, quantity: 2, price: 10_000, available: true },
    ]);
    const again = await putAside(guest, 3, first.variantId);
    expect(again.saved).toMatchObject([{ quantity: 5 }]);
  });

  test("is refused for a line that isn't in the shopper's cart, and takes nothing from another's", async () => {
    const { variant } = await make.product();
    const mine = await addLine(guest, { ...market, variantId: variant.id, quantity: 1 });
    const other = browser(core);
    await putAside(other, 1);
    await expect(saveLine(other, { ...market, lineId: mine.lines[0]?.id ?? "" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await getCart(guest, market)).count).toBe(1);
  });

  test("stays, and says so, when the product is sold no more", async () => {
    const { variantId } = await putAside(guest, 1);
    await db.variant.update({ where: { id: variantId }, data: { active: false } });
    expect(await savedOf(guest)).toMatchObject([{ price: null, available: false }]);
  });

  test("stops at a hundred and leaves the line in the cart", async () => {
    const { variants } = await make.product({ variants: Array.from({ length: 101 }, () => ({})) });
    const last = variants.at(-1)?.id ?? "";
    const { lines } = await addLine(guest, { ...market, variantId: last, quantity: 1 });
    await db.savedLine.createMany({
      data: variants
        .slice(0, 100)
        .map(({ id }) => ({ variantId: id, quantity: 1, tokenHash: guest.shopper.tokenHash })),
    });
    await expect(saveLine(guest, { ...market, lineId: lines[0]?.id ?? "" })).rejects.toMatchObject({
      code: "SAVED_FULL",
    });
    expect((await getCart(guest, market)).count).toBe(1);
  });
});

describe("putting it back", () => {
  test("brings as many as there were, and empties the list", async () => {
    const { saved } = await putAside(guest, 2);
    const back = await restoreSaved(guest, { ...market, savedId: saved[0]?.id ?? "" });
    expect(back.cart.lines).toMatchObject([{ quantity: 2 }]);
    expect(back.saved).toEqual([]);
  });

  test("refused for want of stock, it stays aside and the cart as it was", async () => {
    const { variantId, saved } = await putAside(guest, 2);
    await db.stockLevel.updateMany({ where: { variantId }, data: { onHand: 1 } });
    const back = restoreSaved(guest, { ...market, savedId: saved[0]?.id ?? "" });
    await expect(back).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
    expect(await savedOf(guest)).toHaveLength(1);
    expect((await getCart(guest, market)).lines).toEqual([]);
  });

  test("twice at once brings it once", async () => {
    const { saved } = await putAside(guest, 2);
    const input = { ...market, savedId: saved[0]?.id ?? "" };
    const both = await Promise.allSettled([restoreSaved(guest, input), restoreSaved(guest, input)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await getCart(guest, market)).count).toBe(2);
  });

  test("after the cart was ordered, into a new one: the guest's new cookie keeps the rest", async () => {
    await putAside(guest, 1);
    const { saved } = await putAside(guest, 2);
    await order();
    const back = await restoreSaved(guest, { ...market, savedId: saved[0]?.id ?? "" });
    expect(back.cart.count).toBe(2);
    expect(await savedOf(guest)).toHaveLength(1);
  });

  test("after the cart was ordered, something else is bought: what is aside stays in sight", async () => {
    await putAside(guest, 1);
    await order();
    const { variant } = await make.product();
    await addLine(guest, { ...market, variantId: variant.id, quantity: 1 });
    expect(await savedOf(guest)).toHaveLength(1);
  });
});

test("nobody drops or puts back what another put aside; its owner does", async () => {
  const { saved } = await putAside(guest, 1);
  const input = { ...market, savedId: saved[0]?.id ?? "" };
  const other = browser(core);
  await putAside(other, 1);
  await expect(dropSaved(other, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(restoreSaved(other, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await dropSaved(guest, input)).toEqual([]);
});

test("on sign-in a guest's becomes the account's, and the same adds up", async () => {
  const userId = (await make.user()).id;
  const mine = browser(core, userId);
  const { variantId } = await putAside(mine, 1);
  await putAside(guest, 2, variantId);
  await putAside(guest, 4);
  await mergeCarts(db, { tokenHash: guest.shopper.tokenHash ?? "", userId });
  expect((await savedOf(mine)).map(({ quantity }) => quantity).toSorted((a, b) => a - b)).toEqual([3, 4]);
  expect(await savedOf(guest)).toEqual([]);
});
