import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { listAudit } from "../audit/list-audit.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { deleteProduct } from "./delete-product.ts";
import { productDetail } from "./product-detail.ts";
import { restoreProduct } from "./restore-product.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db);
const actions = async (entityId: string) =>
  (await listAudit(ctx, { entityId, limit: 10 })).items.map(({ action, before, after }) => [
    action,
    before?.["deleted"],
    after?.["deleted"],
  ]);

describe("deleteProduct and restoreProduct", () => {
  it("take a product out and bring it back as it was, each logged", async () => {
    const category = await make.category();
    const { id, variant } = await make.product({ categoryId: category.id });
    const before = await productDetail(ctx, { id });
    const gone = await deleteProduct(ctx, { id });
    expect([gone.deleted, gone.version]).toEqual([true, 2]);
    expect(await db.stockLevel.count({ where: { variantId: variant.id } })).toBe(1);
    const back = await restoreProduct(ctx, { id });
    expect({ ...back, version: before.version, updatedAt: before.updatedAt }).toEqual(before);
    expect(await actions(id)).toEqual([
      ["product.restore", true, false],
      ["product.delete", false, true],
    ]);
  });

  it("leave alone what is so already", async () => {
    const { id } = await make.product();
    expect((await restoreProduct(ctx, { id })).version).toBe(1);
    await deleteProduct(ctx, { id });
    expect((await deleteProduct(ctx, { id })).version).toBe(2);
    expect(await actions(id)).toHaveLength(1);
  });

  it("bring it back without a category that was deleted meanwhile", async () => {
    const category = await make.category();
    const { id } = await make.product({ categoryId: category.id });
    await deleteProduct(ctx, { id });
    await db.category.update({ where: { id: category.id }, data: { deletedAt: new Date() } });
    expect((await restoreProduct(ctx, { id })).categoryId).toBeNull();
    expect(await db.productCategory.count({ where: { productId: id } })).toBe(0);
  });

  it("know no product that isn't there", async () => {
    const id = "0190a000-0000-7000-8000-00000000dead";
    await expect(deleteProduct(ctx, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(restoreProduct(ctx, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
