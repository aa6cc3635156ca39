import type { BulkOperation } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { checkInvariants } from "../../inventory/invariants.ts";
import { bulkScene } from "./bulk-scene.fixture.ts";
import { checkBulkEdit } from "./check-bulk-edit.ts";

const { db } = await testDb();
const { ctx, make, goods, stored, create, run, undo, rowsOf } = await bulkScene(db);
const shelf = await make.category({ name: "Shelf" });

const OPERATIONS: [string, BulkOperation][] = [
  ["status", { op: "status", status: "ACTIVE" }],
  ["category", { op: "category", categoryId: shelf.id }],
  ["brand", { op: "brand", brand: "Zellige & Sons" }],
  ["tax class", { op: "taxClass", taxClass: "reduced" }],
  ["tags", { op: "tags", add: ["new", "sale"], remove: ["old"] }],
  [
    "price by percent",
    { op: "price", currency: "MAD", of: "price", by: "percent", value: -12.5, rounding: "ninety" },
  ],
  [
    "price set where none was",
    { op: "price", currency: "EUR", of: "price", by: "set", value: 1200, rounding: "none" },
  ],
  [
    "compare-at",
    { op: "price", currency: "MAD", of: "compareAt", by: "percent", value: 20, rounding: "whole" },
  ],
  ["stock", { op: "stock", by: "adjust", value: -3, reason: "DAMAGED", note: "Water" }],
  ["attribute", { op: "attribute", attribute: { type: "CHOICE", code: "finish", values: ["matt"] } }],
];

describe("a bulk edit", () => {
  it.each(OPERATIONS)(
    "of %s does what its preview said, and its undo restores all of it",
    async (label, operation) => {
      const draft = await goods(`Draft ${label}`, { status: "DRAFT", tags: ["old"] });
      const bare = await goods(
        `Bare ${label}`,
        { status: "DRAFT", variants: [{ stock: 2, prices: { MAD: 90 } }] },
        false,
      );
      const many = await goods(`Many ${label}`, {
        tags: ["sale"],
        variants: [
          { stock: 9, prices: { MAD: 10_000, EUR: 1000 } },
          { stock: 4, prices: { MAD: 20_000 } },
        ],
      });
      const gone = await goods(`Gone ${label}`, { deletedAt: new Date() });
      const ids = [draft.id, bare.id, many.id, gone.id];
      const before = await Promise.all(ids.map(stored));

      const view = await create(operation, ids);
      expect(view).toMatchObject({ state: "DRAFT", total: 4 });
      const told = await checkBulkEdit(ctx, { id: view.id, locale: "en" });
      expect(await Promise.all(ids.map(stored))).toEqual(before);

      const done = await run(view);
      expect(done).toMatchObject({
        state: "DONE",
        counts: { WAITING: 0, CHANGED: told.changed, SAME: told.same, REFUSED: told.refused },
      });
      const rows = await rowsOf(view);
      for (const sample of told.samples) {
        const { publishedAt: _now, ...after } = sample.after ?? {};
        const row = rows.find(({ productId }) => productId === sample.productId);
        expect(row).toMatchObject({
          state: sample.state,
          problem: sample.problem,
          after: sample.after ? after : null,
        });
      }
      expect(rows.find(({ productId }) => productId === gone.id)).toMatchObject({
        state: "REFUSED",
        problem: { code: "NOT_FOUND", details: { entity: "product" } },
      });
      expect(await Promise.all(ids.map(stored))).not.toEqual(before);
      expect(await checkInvariants(db)).toEqual([]);

      const back = await undo(view);
      expect(back).toMatchObject({
        state: "UNDONE",
        counts: { CHANGED: 0, UNDONE: told.changed, CONFLICT: 0 },
      });
      expect(await Promise.all(ids.map(stored))).toEqual(before);
      expect(await checkInvariants(db)).toEqual([]);
    },
  );
});

it("of a tax class that isn't there is refused, and the default one is none", async () => {
  const { id } = await goods("Taxed otherwise");
  const unknown = await run(await create({ op: "taxClass", taxClass: "luxury" }, [id]));
  expect(await rowsOf(unknown)).toMatchObject([
    { state: "REFUSED", problem: { code: "NOT_FOUND", details: { entity: "taxClass" } } },
  ]);
  expect((await stored(id)).taxClass).toBe(null);
  await run(await create({ op: "taxClass", taxClass: "reduced" }, [id]));
  expect((await stored(id)).taxClass).toBe("reduced");
  await run(await create({ op: "taxClass", taxClass: null }, [id]));
  expect((await stored(id)).taxClass).toBe(null);
});
