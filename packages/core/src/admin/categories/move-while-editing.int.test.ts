import { factories, testDb } from "@souk/testing";
import { expect, it, vi } from "vitest";
import { refreshMemberships } from "../../catalog/refresh-memberships.ts";
import { holdCategory } from "../products/write-product.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { moveCategory } from "./move-category.ts";

const { db, pool } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "ADMIN");

it("a product that is put into a category while its ancestor moves follows it", async () => {
  const [from, to] = [await make.category({ name: "From" }), await make.category({ name: "To" })];
  const mid = await make.category({ name: "Mid", parentId: from.id });
  const leaf = await make.category({ name: "Leaf", parentId: mid.id });
  const product = await make.product();
  const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const editing = db.$transaction(async (tx) => {
    await holdCategory(tx, leaf.id);
    await tx.product.update({
      where: { id: product.id },
      data: { categoryId: leaf.id },
      select: { id: true },
    });
    await refreshMemberships(tx, [product.id]);
    begun.resolve();
    await go.promise;
  });
  await begun.promise;
  let moved = false;
  const moving = moveCategory(ctx, { id: mid.id, parentId: to.id, index: 0 }).then(() => (moved = true));
  // Either it waits for the editor, as it must, or it is done too early.
  await vi.waitUntil(async () => moved || (await waiting()) > 0, { timeout: 10_000 });
  go.resolve();
  await Promise.all([editing, moving]);
  const members = await db.productCategory.findMany({ where: { productId: product.id } });
  expect(members.map(({ categoryId }) => categoryId).toSorted()).toEqual([to.id, mid.id, leaf.id].toSorted());
});

async function waiting(): Promise<number> {
  const { rowCount } = await pool.query(
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
  );
  return rowCount ?? 0;
}
