import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { browser } from "../cart/cart.fixture.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { issueDue } from "./issue-due.ts";
import { openDocument, openOwnDocument } from "./open-document.ts";

const { db, pool } = await testDb();
const make = factories(db);
const { core, staff, order } = await orderDesk(db, make);

async function paperOf(number: number): Promise<{ id: string; name: string; total: number }> {
  const { number: name, ...paper } = await db.invoice.findFirstOrThrow({
    where: { order: { number } },
    select: { id: true, number: true, total: true },
  });
  return { name, ...paper };
}

describe("what was issued", () => {
  it("is never changed or deleted, by whatever code", async () => {
    const { number } = await order("card");
    await issueDue(core);
    const paper = await paperOf(number);
    await db.invoiceFile.create({
      data: { invoiceId: paper.id, bytes: new Uint8Array(1), sha256: "" },
    });
    for (const table of ["Invoice", "InvoiceFile"])
      for (const change of [`UPDATE "${table}" SET "createdAt" = now()`, `DELETE FROM "${table}"`])
        await expect(pool.query(change), change).rejects.toThrow("never changed");
    expect((await paperOf(number)).total).toBe(23_500);
  });

  it("is given out as it was drawn first, to its buyer, to whoever has its key, and to staff alone", async () => {
    const user = await make.user();
    const mine = await order("card", user.id);
    await issueDue(core);
    const paper = await paperOf(mine.number);
    const id = paper.id;
    let drawn = 0;
    const documents = { ...core.documents, invoice: async () => new Uint8Array([1, 2, (drawn += 1)]) };
    const shop = { ...core, documents };
    const asked = { number: mine.number, id };
    const first = await openOwnDocument(browser(shop, user.id), asked);
    expect(first).toEqual({ name: `${paper.name}.pdf`, bytes: new Uint8Array([1, 2, 1]) });
    expect(await openOwnDocument(browser(shop), { ...asked, key: mine.key })).toEqual(first);
    expect(await openDocument({ ...staff, documents }, { id })).toEqual(first);
    expect(drawn).toBe(1);

    const other = await make.user();
    const foreign = await order("card", other.id);
    const refused = { code: "NOT_FOUND" };
    await expect(openOwnDocument(browser(shop, other.id), asked)).rejects.toMatchObject(refused);
    await expect(openOwnDocument(browser(shop), asked)).rejects.toMatchObject(refused);
    // One's own order opens no paper of another's.
    const mixed = { number: foreign.number, id };
    await expect(openOwnDocument(browser(shop, other.id), mixed)).rejects.toMatchObject(refused);
  });
});
