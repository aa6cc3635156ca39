import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { refreshTable } from "../admin/product-table/refresh-table.ts";
import { deleteProduct } from "../admin/products/delete-product.ts";
import { browser } from "../cart/cart.fixture.ts";
import { refusals } from "../checkout/checkout.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { approveReturn } from "./answer-return.ts";
import { createReturn } from "./create-return.ts";
import { exchangeDesk } from "./exchanges.fixture.ts";
import { findOthers, findOthersOfOrder } from "./find-others.ts";
import { staffReturn } from "./staff-return.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const { core, staff, arrived, arrivedOf, inspected, exchange } = await exchangeDesk(db, make);
const quiet = async () => expect(await checkInvariants(db)).toEqual([]);

/** Three of something else, at this price. */
async function other(amount: number, name: string) {
  const made = await make.product({ name, variants: [{ stock: 3, prices: { MAD: amount } }] });
  return { ...made.variant, productId: made.id };
}

describe("what may be chosen", () => {
  test("is found by its name or SKU among what is on sale, with what it comes to", async () => {
    const { number, lineId, guest, variants } = await arrived(2);
    const found = await other(12_500, "Zellige lantern");
    await other(1000, "Walnut table");
    const query = (words: string, quantity = 2) =>
      findOthers(browser(core), { ...guest, lineId, quantity, query: words });
    // A shopper's search writes nothing: the server keeps the table, or staff who search.
    expect(await query("lantern")).toEqual([]);
    expect(await db.productTouch.count()).toBeGreaterThan(0);
    await refreshTable(db);
    const said = { name: "Zellige lantern", available: 3, price: 12_500, difference: 5000 };
    expect(await query("lantern")).toEqual([{ variantId: found.id, sku: found.sku, options: "", ...said }]);
    expect((await query(found.sku))[0]).toMatchObject({ variantId: found.id });
    expect(await findOthersOfOrder(staff, { number, lineId, quantity: 1, query: "zell" })).toMatchObject([
      { variantId: found.id, difference: 2500 },
    ]);
    // Its own product's are in the list of its own.
    const own = await db.variant.findUniqueOrThrow({ where: { id: variants.same } });
    const beside = await query(own.sku);
    expect(beside.map(({ variantId }) => variantId)).not.toContain(own.id);
    await expect(query("lantern", 3)).rejects.toMatchObject({ code: "TOO_MANY_UNITS" });
    await deleteProduct(staff, { id: found.productId });
    expect(await query("lantern")).toEqual([]);
    const stranger = findOthers(browser(core), { number, lineId, quantity: 1, query: "lantern" });
    await expect(stranger).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("isn't what can't be bought: inactive, a draft, deleted, without a price in the order's currency, not there", async () => {
    const { number, want, ask } = await arrived();
    const inactive = await make.product({ variants: [{ active: false }] });
    const draft = await make.product({ status: "DRAFT" });
    const gone = await make.product();
    await deleteProduct(staff, { id: gone.id });
    const dirham = await make.product({ variants: [{ prices: { EUR: 1000 } }] });
    const few = await make.product({ variants: [{ stock: 1 }] });
    for (const { variant } of [inactive, draft, gone, dirham, few]) {
      await expect(ask(variant.id, 2)).rejects.toMatchObject({ code: "EXCHANGE_UNAVAILABLE" });
      const lines = [await want(variant.id, 2)];
      await expect(createReturn(staff, { number, lines, note: "" })).rejects.toMatchObject({
        code: "EXCHANGE_UNAVAILABLE",
      });
    }
    expect(await ask(few.variant.id)).toBeGreaterThan(0);
  });
});

describe("the last one", () => {
  test("that is sold meanwhile isn't approved; nothing is changed", async () => {
    const { ask } = await arrived(1);
    const lamp = await make.product({ variants: [{ stock: 1 }] });
    const returned = await ask(lamp.variant.id);
    await arrivedOf(lamp.variant.id);
    await expect(approveReturn(staff, { number: returned })).rejects.toMatchObject({
      code: "EXCHANGE_GONE",
    });
    expect((await staffReturn(staff, { number: returned })).state).toBe("REQUESTED");
    await quiet();
  });

  test("goes to one of two returns that are approved at once, whose exchange is made once", async () => {
    const lamp = await make.product({ variants: [{ stock: 1, prices: { MAD: 12_000 } }] });
    const both = [await arrived(1), await arrived(1)];
    const asked: { number: number; lineId: string; order: number }[] = [];
    for (const { ask, lineId, number: order } of both)
      asked.push({ number: await ask(lamp.variant.id), lineId, order });
    const answers = await Promise.allSettled(asked.map(({ number }) => approveReturn(staff, { number })));
    expect(refusals(answers)).toEqual(["EXCHANGE_GONE"]);
    const won = asked[answers.findIndex(({ status }) => status === "fulfilled")];
    if (!won) throw new Error("nobody has it");
    await inspected(won.number, won.lineId);
    const closed = await Promise.allSettled([exchange(won.number), exchange(won.number)]);
    expect(refusals(closed)).toEqual(["ILLEGAL_TRANSITION"]);
    expect(await staffOrder(staff, { number: won.order })).toMatchObject({ total: 15_500, amountDue: 2000 });
    await quiet();
  });
});
