import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { listAudit } from "../audit/list-audit.ts";
import { recordTimeline } from "../audit/record-timeline.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { adjustStock } from "./adjust-stock.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "ADMIN");
const onHand = async (variantId: string) =>
  (await db.stockLevel.findFirstOrThrow({ where: { variantId } })).onHand;
const ledger = async (variantId: string) =>
  (await db.stockMovement.findMany({ where: { variantId } })).reduce(
    (sum, { quantity }) => sum + quantity,
    0,
  );

describe("adjustStock", () => {
  it("adds and takes, with a line in the ledger and in the product's history", async () => {
    const { id, variant } = await make.product({ variants: [{ stock: 10, sku: "ADJ-1" }] });
    await adjustStock(ctx, { variantId: variant.id, delta: 5, reason: "RECEIVED", note: "pallet" });
    const product = await adjustStock(ctx, { variantId: variant.id, delta: -15, reason: "DAMAGED" });
    expect(product.stock).toEqual([{ variantId: variant.id, onHand: 0, reserved: 0, available: 0 }]);
    expect(await ledger(variant.id)).toBe(0);
    const movements = await db.stockMovement.findMany({
      where: { variantId: variant.id },
      orderBy: { id: "asc" },
    });
    expect(movements).toMatchObject([
      { reason: "INITIAL" },
      { quantity: 5, reason: "RECEIVED", note: "pallet", actorId: ctx.staff.id },
      { quantity: -15, reason: "DAMAGED", note: null },
    ]);
    const { items } = await recordTimeline(ctx, { entity: "product", entityId: id, limit: 10 });
    expect(items).toMatchObject([
      {
        action: "stock.adjust",
        before: { "onHand.ADJ-1": 15 },
        after: { "onHand.ADJ-1": 0, reason: "DAMAGED" },
      },
      {
        action: "stock.adjust",
        before: { "onHand.ADJ-1": 10 },
        after: { "onHand.ADJ-1": 15, note: "pallet" },
      },
    ]);
  });

  it("leaves what buyers hold: refused by one unit, and then nothing is written", async () => {
    const { variant } = await make.product({ variants: [{ stock: 10 }] });
    await db.stockLevel.updateMany({ where: { variantId: variant.id }, data: { reserved: 4 } });
    const take = (delta: number) => adjustStock(ctx, { variantId: variant.id, delta, reason: "CORRECTION" });
    await expect(take(-7)).rejects.toMatchObject({
      code: "STOCK_BELOW_RESERVED",
      details: { reserved: 4, onHand: 10 },
    });
    expect([await onHand(variant.id), await ledger(variant.id)]).toEqual([10, 10]);
    await take(-6);
    expect([await onHand(variant.id), await ledger(variant.id)]).toEqual([4, 4]);
  });

  it("never takes the same unit twice, however many do at once", async () => {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const all = await Promise.allSettled(
      Array.from({ length: 12 }, () =>
        adjustStock(ctx, { variantId: variant.id, delta: -1, reason: "DAMAGED" }),
      ),
    );
    expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(5);
    expect([await onHand(variant.id), await ledger(variant.id)]).toEqual([0, 0]);
  });

  it("opens a level for a variant that never had one, but takes nothing from it", async () => {
    const { variant } = await make.product({ variants: [{ stock: 0 }] });
    const { variantId } = await db.stockLevel.findFirstOrThrow({ where: { variantId: variant.id } });
    await db.stockLevel.deleteMany({ where: { variantId } });
    const none = { code: "STOCK_BELOW_RESERVED", details: { reserved: 0, onHand: 0 } };
    await expect(adjustStock(ctx, { variantId, delta: -1, reason: "DAMAGED" })).rejects.toMatchObject(none);
    await adjustStock(ctx, { variantId, delta: 3, reason: "RECEIVED" });
    expect(await onHand(variantId)).toBe(3);
  });

  it("brings a sold-out product back into the lists", async () => {
    const { id, variant } = await make.product({ variants: [{ stock: 0 }] });
    await adjustStock(ctx, { variantId: variant.id, delta: 1, reason: "RECEIVED" });
    const listings = await db.productListing.findMany({
      where: { productId: id },
      select: { available: true },
    });
    expect(listings).toEqual([{ available: true }, { available: true }]);
  });

  it("knows no variant that isn't there or was taken off its product", async () => {
    const { variant } = await make.product();
    await db.variant.update({ where: { id: variant.id }, data: { deletedAt: new Date() } });
    for (const variantId of [variant.id, "0190a000-0000-7000-8000-00000000dead"]) {
      await expect(adjustStock(ctx, { variantId, delta: 1, reason: "RECEIVED" })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }
    expect((await listAudit(ctx, { entityId: variant.id, limit: 5 })).items).toEqual([]);
  });
});
