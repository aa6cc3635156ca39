import { testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { recordTimeline } from "../audit/record-timeline.ts";
import { bulkScene } from "./bulk-scene.fixture.ts";
import { createBulkEdit } from "./create-bulk-edit.ts";
import { discardBulkEdit } from "./discard-bulk-edit.ts";
import { getBulkEdit, listBulkEdits } from "./list-bulk-edits.ts";
import { productGrid } from "./product-grid.ts";
import { runBulkEdit } from "./run-bulk-edit.ts";
import { undoBulkEdit } from "./undo-bulk-edit.ts";

const { db } = await testDb();
const { ctx, goods, stored, create, run, undo, rowsOf } = await bulkScene(db);

describe("a bulk edit", () => {
  it("refuses by itself what the editor would refuse, with its code, and changes the rest", async () => {
    const bare = await goods("No picture", { status: "DRAFT" }, false);
    const fine = await goods("Fine", { status: "DRAFT" });
    const sold = await run(await create({ op: "status", status: "ACTIVE" }, [bare.id, fine.id]));
    expect(sold.counts).toMatchObject({ CHANGED: 1, REFUSED: 1 });
    expect((await rowsOf(sold)).find(({ productId }) => productId === bare.id)?.problem).toEqual({
      code: "NOT_PUBLISHABLE",
      details: { missing: ["image"] },
    });
    expect((await stored(fine.id)).status).toBe("ACTIVE");

    const cheap = await create(
      { op: "price", currency: "MAD", of: "price", by: "amount", value: -10_000, rounding: "none" },
      [fine.id],
    );
    expect((await rowsOf(await run(cheap)))[0]?.problem).toMatchObject({
      code: "INVALID_PRICE",
      details: { amount: 0 },
    });

    await db.stockLevel.updateMany({ where: { variantId: fine.variant.id }, data: { reserved: 4 } });
    const short = await create({ op: "stock", by: "set", value: 3, reason: "CORRECTION" }, [fine.id]);
    expect((await rowsOf(await run(short)))[0]?.problem).toEqual({
      code: "STOCK_BELOW_RESERVED",
      details: { reserved: 4, onHand: 10 },
    });
    await db.stockLevel.updateMany({ where: { variantId: fine.variant.id }, data: { reserved: 0 } });

    const strange = await create(
      { op: "attribute", attribute: { type: "CHOICE", code: "finish", values: ["velvet"] } },
      [fine.id],
    );
    expect((await rowsOf(await run(strange)))[0]?.problem?.code).toBe("INVALID_ATTRIBUTE");
  });

  it("leaves what somebody changed since as it is, and says so", async () => {
    const one = await goods("One");
    const two = await goods("Two");
    const done = await run(await create({ op: "brand", brand: "Atlas" }, [one.id, two.id]));
    const other = await run(await create({ op: "brand", brand: "Rif" }, [two.id]));
    expect(other.counts.CHANGED).toBe(1);
    const back = await undo(done);
    expect(back.counts).toMatchObject({ UNDONE: 1, CONFLICT: 1 });
    expect((await stored(one.id)).brand).toBeNull();
    expect((await stored(two.id)).brand).toBe("Rif");
    const conflict = (await rowsOf(done)).find(({ productId }) => productId === two.id);
    expect(conflict).toMatchObject({ state: "CONFLICT", problem: { code: "EDIT_CONFLICT" } });
    await expect(runBulkEdit(ctx, { id: done.id })).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    await expect(undoBulkEdit(ctx, { id: done.id })).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
  });

  it("takes back the stock that it gave, whatever was sold meanwhile", async () => {
    const { id, variant } = await goods("Sold meanwhile");
    const done = await run(await create({ op: "stock", by: "set", value: 50, reason: "RECEIVED" }, [id]));
    await db.stockLevel.updateMany({ where: { variantId: variant.id }, data: { reserved: 6 } });
    expect((await undo(done)).counts.UNDONE).toBe(1);
    expect((await stored(id)).stock).toMatchObject([{ onHand: 10, reserved: 6 }]);
    await db.stockLevel.updateMany({ where: { variantId: variant.id }, data: { reserved: 0 } });
  });

  it("chooses all that match in one moment, and changes nobody who came later", async () => {
    const first = await goods("Matching A", { tags: ["moment"] });
    const view = await createBulkEdit(ctx, {
      kind: "operation",
      operation: { op: "tags", add: ["seen"], remove: [] },
      selection: { kind: "filter", filter: { tag: "moment" } },
    });
    const later = await goods("Matching B", { tags: ["moment"] });
    await run(view);
    expect((await stored(first.id)).tags).toEqual(["moment", "seen"]);
    expect((await stored(later.id)).tags).toEqual(["moment"]);
  });

  it("stands in each product's history, and in its own", async () => {
    const { id } = await goods("Told");
    const view = await run(await create({ op: "tags", add: ["told"], remove: [] }, [id]));
    const history = await recordTimeline(ctx, { entity: "product", entityId: id, limit: 10 });
    expect(history.items).toMatchObject([
      { action: "product.bulk", before: { tags: [] }, after: { tags: ["told"], bulkEdit: view.id } },
    ]);
    await undo(view);
    const own = await recordTimeline(ctx, { entity: "bulk-edit", entityId: view.id, limit: 10 });
    expect(own.items.map(({ action }) => action)).toEqual(["bulk-edit.undo", "bulk-edit.run"]);
    const { items } = await listBulkEdits(ctx, { limit: 1 });
    expect(items[0]).toEqual(await getBulkEdit(ctx, { id: view.id }));
  });

  it("takes what was typed into cells, and refuses a row that was saved since it was shown", async () => {
    const one = await goods("Cell one");
    const two = await goods("Cell two", { variants: [{ stock: 1 }, { stock: 2 }] });
    const three = await goods("Cell three");
    const input = { locale: "en", sort: "name", direction: "asc", limit: 50, query: "cell" } as const;
    const { items } = await productGrid(ctx, input);
    expect(items.map(({ name, stock }) => [name, stock])).toEqual([
      ["Cell one", 10],
      ["Cell three", 10],
      ["Cell two", null],
    ]);
    await db.product.update({ where: { id: three.id }, data: { version: { increment: 1 } } });
    const version = items[0]?.version ?? 0;
    const view = await createBulkEdit(ctx, {
      kind: "cells",
      rows: [
        {
          productId: one.id,
          version,
          cells: { name: "Cell first", stock: 7, MAD: { amount: 777 }, EUR: { amount: null } },
        },
        { productId: two.id, version, cells: { stock: 5 } },
        { productId: three.id, version, cells: { name: "Never" } },
      ],
    });
    expect((await run(view)).counts).toMatchObject({ CHANGED: 1, REFUSED: 2 });
    const problems = new Map((await rowsOf(view)).map((row) => [row.productId, row.problem?.code]));
    expect(problems.get(two.id)).toBe("SEVERAL_VARIANTS");
    expect(problems.get(three.id)).toBe("EDIT_CONFLICT");
    expect(await stored(one.id)).toMatchObject({
      texts: { en: { name: "Cell first" } },
      variants: [{ prices: { MAD: { amount: 777, compareAt: null } } }],
      stock: [{ onHand: 7 }],
    });
    expect((await stored(one.id)).variants[0]?.prices.EUR).toBeUndefined();
  });

  it("is forgotten as a draft, and kept once it was run", async () => {
    const { id } = await goods("Kept");
    const draft = await create({ op: "status", status: "INACTIVE" }, [id]);
    await discardBulkEdit(ctx, { id: draft.id });
    await expect(getBulkEdit(ctx, { id: draft.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const done = await run(await create({ op: "status", status: "INACTIVE" }, [id]));
    await discardBulkEdit(ctx, { id: done.id });
    expect((await getBulkEdit(ctx, { id: done.id })).state).toBe("DONE");
  });
});
