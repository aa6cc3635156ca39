import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { getImport } from "../../admin/imports/get-import.ts";
import { listImportProblems } from "../../admin/imports/list-import-problems.ts";
import { undoImport } from "../../admin/imports/undo-import.ts";
import { memoryStorage, staffContext, testCore } from "../../admin/staff-context.fixture.ts";
import { checkInvariants } from "../../inventory/invariants.ts";
import { importDesk, lamps } from "./jobs.fixture.ts";

const { db } = await testDb();
const core = testCore(db, { storage: memoryStorage() });
const staff = await staffContext(db, "ADMIN", core);
const { workAll, importAll } = importDesk(core, staff);

beforeEach(async () => {
  await db.importJob.deleteMany();
  await db.product.deleteMany();
  await db.category.deleteMany();
});

describe("undoing", () => {
  it("puts changed fields back, and keeps what was changed since", async () => {
    await importAll(lamps(3));
    const second = await importAll(
      lamps(3, (index) => ({ name: `Better lamp ${index}`, "price:MAD": "12.50", stock: "9" })),
    );
    expect(second).toMatchObject({ created: 0, changed: 3 });
    const touched = await db.variant.findUniqueOrThrow({ where: { sku: "LAMP-1" } });
    await db.variantPrice.updateMany({ where: { variantId: touched.id }, data: { amount: 999 } });

    await undoImport(staff, { id: second.id });
    await workAll();
    expect(await getImport(staff, { id: second.id })).toMatchObject({
      state: "UNDONE",
      undone: 2,
      conflicts: 1,
    });
    const names = await db.productTranslation.findMany({ orderBy: { name: "asc" }, select: { name: true } });
    expect(names.map(({ name }) => name)).toEqual(["Lamp 0", "Lamp 1", "Lamp 2"]);
    const prices = await db.variantPrice.findMany({
      orderBy: { variant: { sku: "asc" } },
      select: { amount: true },
    });
    expect(prices.map(({ amount }) => amount)).toEqual([1000, 999, 1000]);
    const levels = await db.stockLevel.findMany({ select: { onHand: true } });
    expect(levels.map(({ onHand }) => onHand)).toEqual([2, 2, 2]);
    const { items } = await listImportProblems(staff, { id: second.id, notices: false, limit: 10 });
    expect(items.map(({ problem }) => problem)).toEqual([
      { code: "CHANGED_SINCE", details: { product: "Better lamp 1", fields: ["LAMP-1#price:MAD"] } },
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("doesn't remove a created product that somebody edited", async () => {
    const done = await importAll(lamps(2));
    await db.product.updateMany({ where: { externalKey: "souk:lamp-0" }, data: { featured: true } });
    await undoImport(staff, { id: done.id });
    await workAll();
    const left = await db.product.findMany({ select: { externalKey: true } });
    expect(left).toEqual([{ externalKey: "souk:lamp-0" }]);
    // Its categories stay with it.
    expect(await db.category.count()).toBe(2);
  });
});
