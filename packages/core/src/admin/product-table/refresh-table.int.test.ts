import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { refreshTable } from "./refresh-table.ts";

const { db } = await testDb();
const make = factories(db);

test("very many touches of few products are made one each, and none is lost", async () => {
  const goods = await make.product();
  await db.$executeRaw`
    INSERT INTO "ProductTouch" ("productId", "stockOnly")
    SELECT ${goods.id}::uuid, n > 1 FROM generate_series(1, 12000) n`;
  expect(await refreshTable(db, 3)).toBe(false);
  expect(await db.productTouch.count()).toBe(0);
  expect(
    await db.productStock.findUnique({ where: { productId: goods.id }, select: { free: true } }),
  ).toEqual({
    free: 10,
  });
  const tallies = await db.productTally.findMany({ select: { status: true, deleted: true, count: true } });
  expect(tallies).toEqual([{ status: "ACTIVE", deleted: false, count: 1 }]);
});

test("a product that is gone for good leaves no summary and no count", async () => {
  const { id } = await make.product({ status: "ARCHIVED" });
  await refreshTable(db);
  await db.stockMovement.deleteMany({ where: { variant: { productId: id } } });
  await db.product.delete({ where: { id } });
  await refreshTable(db);
  expect(await db.productStock.count({ where: { productId: id } })).toBe(0);
  const tally = await db.productTally.findFirst({ where: { status: "ARCHIVED" }, select: { count: true } });
  expect(tally).toEqual({ count: 0 });
});
