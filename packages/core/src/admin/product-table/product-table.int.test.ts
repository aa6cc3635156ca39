import { type ProductTableInput } from "@souk/contracts";
import { factories, statementsOf, testDb } from "@souk/testing";
import { describe, expect, it, vi } from "vitest";
import { staffContext } from "../staff-context.fixture.ts";
import { productTable } from "./product-table.ts";
import { tableCount } from "./table-count.ts";
import { picture } from "../products/product-input.fixture.ts";

const { db, pool } = await testDb({ poolSize: 6 });
const make = factories(db);
const ctx = await staffContext(db, "VIEWER");

const tools = await make.category({ name: "Tools" });
const saws = await make.category({ name: "Saws", parentId: tools.id });
const saw = await make.product({
  name: "Jigsaw",
  categoryId: saws.id,
  variants: [
    { sku: "JIG-1", prices: { MAD: 50_000 }, stock: 40 },
    { sku: "JIG-2", prices: { MAD: 90_000 }, stock: 3 },
  ],
});
const lamp = await make.product({ name: "Lamp", variants: [{ prices: { MAD: 700 }, stock: 0 }] });
const draft = await make.product({
  name: "Awl",
  status: "DRAFT",
  variants: [{ prices: { EUR: 300 }, stock: 9 }],
});
const twin = await make.product({
  name: "Lamp twin",
  variants: [{ prices: { MAD: 700 }, stock: 9, sku: "TWIN%" }],
});
await make.product({ name: "Gone", deletedAt: new Date() });
await db.productTranslation.update({
  where: { productId_locale: { productId: saw.id, locale: "fr" } },
  data: { name: "Scie sauteuse" },
});
await db.productTranslation.deleteMany({ where: { productId: lamp.id, locale: "fr" } });
// Two of one name: the id decides between them.
await db.productTranslation.updateMany({ where: { productId: twin.id }, data: { name: "Lamp" } });
const media = await picture(db);
await db.productMedia.create({ data: { productId: saw.id, mediaId: media, position: 0 } });

const table = (over: Partial<ProductTableInput> = {}) =>
  productTable(ctx, { locale: "en", sort: "updated", direction: "desc", limit: 50, ...over });
const namesOf = async (over?: Partial<ProductTableInput>) =>
  (await table(over)).items.map(({ name }) => name);
const sorted = async (over?: Partial<ProductTableInput>) => (await namesOf(over)).toSorted();

describe("productTable", () => {
  it("shows what each row says", async () => {
    const { items, total, nextCursor } = await table({ query: "jigsaw", locale: "fr" });
    expect([total, nextCursor]).toEqual([1, null]);
    expect(items).toMatchObject([
      {
        id: saw.id,
        name: "Scie sauteuse",
        status: "ACTIVE",
        category: "Saws",
        picture: { widths: [160, 320, 640], alt: "" },
        variantCount: 2,
        available: 43,
        minPrice: 50_000,
        maxPrice: 90_000,
        currency: "MAD",
        deleted: false,
      },
    ]);
    expect((await table({ status: "DRAFT" })).items).toMatchObject([
      { name: "Awl", category: null, picture: null, minPrice: null, maxPrice: null },
    ]);
  });

  it("filters, and combines filters", async () => {
    expect(await sorted()).toEqual(["Awl", "Jigsaw", "Lamp", "Lamp"]);
    expect(await sorted({ status: "ACTIVE" })).toEqual(["Jigsaw", "Lamp", "Lamp"]);
    expect(await sorted({ deleted: true })).toEqual(["Gone"]);
    expect(await sorted({ deleted: false })).not.toContain("Gone");
    expect(await sorted({ categoryId: tools.id })).toEqual(["Jigsaw"]);
    expect(await sorted({ categoryId: tools.id, status: "DRAFT" })).toEqual([]);
    expect((await table({ stock: "out" })).items.map(({ id }) => id)).toEqual([lamp.id]);
    expect(await sorted({ stock: "low" })).toEqual(["Jigsaw", "Lamp"]);
  });

  it("finds words in names of any language, brands, tags and SKUs; a wildcard is a letter", async () => {
    const brand = await db.brand.create({ data: { name: "Zïryab", slug: "ziryab" } });
    await db.product.update({ where: { id: saw.id }, data: { brandId: brand.id, tags: ["Fait Main"] } });
    expect(await sorted({ query: "main ziryab" })).toEqual(["Jigsaw"]);
    await db.brand.update({ where: { id: brand.id }, data: { name: "Ma'lūf" } });
    expect([await sorted({ query: "ziryab" }), await sorted({ query: "luf jig" })]).toEqual([[], ["Jigsaw"]]);
    expect(await sorted({ query: "SAUTEUSE scie" })).toEqual(["Jigsaw"]);
    expect(await sorted({ query: "jig-2" })).toEqual(["Jigsaw"]);
    expect((await table({ query: "twin%" })).items.map(({ id }) => id)).toEqual([twin.id]);
    expect(await sorted({ query: "JIG2" })).toEqual(["Jigsaw"]);
    expect(await sorted({ query: "saut" })).toEqual(["Jigsaw"]);
    expect(await sorted({ query: "%" })).toEqual([]);
    expect(await sorted({ query: "' | a:*" })).toEqual(["Awl"]);
    expect(await sorted({ query: "jig lamp" })).toEqual([]);
    expect((await table({ query: "  " })).total).toBe(4);
  });

  it("sorts both ways", async () => {
    expect(await namesOf({ sort: "name", direction: "asc" })).toEqual(["Awl", "Jigsaw", "Lamp", "Lamp"]);
    expect(await namesOf({ sort: "name", direction: "desc" })).toEqual(["Lamp", "Lamp", "Jigsaw", "Awl"]);
    expect(await namesOf({ sort: "name", direction: "asc", locale: "fr" })).toEqual([
      "Awl",
      "Lamp",
      "Lamp",
      "Scie sauteuse",
    ]);
    expect((await namesOf({ sort: "price", direction: "desc" }))[0]).toBe("Jigsaw");
    expect((await namesOf({ sort: "price", direction: "asc" }))[0]).toBe("Awl");
    expect((await table({ sort: "stock", direction: "asc" })).items[0]?.id).toBe(lamp.id);
    expect((await table({ sort: "stock", direction: "desc" })).items[0]?.id).toBe(saw.id);
    await db.product.update({ where: { id: lamp.id }, data: { featured: true } });
    expect((await table()).items[0]?.id).toBe(lamp.id);
  });

  it("shows at once what an order or an edit changed", async () => {
    const out = async () => (await table({ stock: "out" })).total;
    const before = await out();
    await db.stockLevel.updateMany({ where: { variantId: draft.variant.id }, data: { reserved: 9 } });
    expect(await out()).toBe(before + 1);
    await db.stockLevel.updateMany({ where: { variantId: draft.variant.id }, data: { reserved: 0 } });
    expect(await out()).toBe(before);
    await db.product.update({ where: { id: draft.id }, data: { status: "ARCHIVED" } });
    expect((await table({ status: "ARCHIVED" })).total).toBe(1);
    await db.product.update({ where: { id: draft.id }, data: { status: "DRAFT" } });
    expect((await table({ status: "ARCHIVED" })).total).toBe(0);
  });

  it("counts again only when a summary changed", async () => {
    const { id: brandId } = await db.brand.create({ data: { name: "Tariq", slug: "tariq" } });
    const branded = async () => (await table({ brandId, minPrice: 100 })).total;
    const countings = async (): Promise<number> =>
      (await statementsOf(pool, branded)).filter((text) => text.includes('AS total FROM "ProductSummary"'))
        .length;
    const products = [saw.id, lamp.id, twin.id];
    for (const [before, id] of products.entries()) {
      expect(await countings()).toBe(1);
      expect(await countings()).toBe(0);
      expect(await branded()).toBe(before);
      await db.product.update({ where: { id }, data: { brandId } });
    }
    expect(await branded()).toBe(3);
    await db.stockMovement.deleteMany({ where: { variant: { productId: twin.id } } });
    await db.product.delete({ where: { id: twin.id } });
    expect(await branded()).toBe(2);
  });

  it("counts once for all who ask at the same time", async () => {
    const filter = { query: "lamp", minPrice: 50 };
    const asked = (text: string): boolean => text.includes('AS total FROM "ProductSummary"');
    const texts = await statementsOf(pool, async () => {
      const counts: Promise<number>[] = [];
      // Nobody has counted before all of them have asked.
      await db.$transaction(async (tx) => {
        await tx.$executeRaw`LOCK TABLE "ProductSummary" IN ACCESS EXCLUSIVE MODE`;
        const versions = vi.spyOn(db, "$queryRaw");
        for (let n = 0; n < 3; n += 1) counts.push(tableCount(db, filter, new Date()));
        await Promise.all(versions.mock.results.map(({ value }) => value));
        versions.mockRestore();
      });
      await Promise.all(counts);
    });
    expect(texts.filter(asked)).toHaveLength(1);
  });

  it("refuses a cursor of another sort or direction, or none at all", async () => {
    const { nextCursor } = await table({ sort: "name", direction: "asc", limit: 1 });
    const cursor = nextCursor ?? "";
    expect((await table({ sort: "name", direction: "asc", limit: 1, cursor })).items).toHaveLength(1);
    await expect(table({ sort: "price", direction: "asc", cursor })).rejects.toMatchObject({
      code: "INVALID_CURSOR",
    });
    await expect(table({ sort: "name", cursor })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
    await expect(table({ cursor: "'; SELECT pg_sleep(3) --" })).rejects.toMatchObject({
      code: "INVALID_CURSOR",
    });
  });
});
