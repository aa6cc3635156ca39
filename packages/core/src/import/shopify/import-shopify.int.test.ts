import { testDb } from "@souk/testing";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { memoryStorage, testCore } from "../../admin/staff-context.fixture.ts";
import { checkInvariants } from "../../inventory/invariants.ts";
import { problemText } from "../problems.ts";
import { importShopify, type ShopifyImport } from "./import-shopify.ts";
import { bytes, file, fixture, row } from "./shopify-file.fixture.ts";

const { db } = await testDb();
const core = testCore(db, { storage: memoryStorage() });
const drawn = sharp({ create: { width: 400, height: 500, channels: 3, background: "#1f7a5a" } }).png();
const photo = sharp({ create: { width: 500, height: 500, channels: 3, background: "#b5532a" } }).png();

/** Of all pictures in the files one is there. */
const fetchImage = async (url: string): Promise<Uint8Array> => {
  if (url.endsWith("/safi-front.png")) return photo.toBuffer();
  throw new Error("nothing answers there");
};
const run = (source: ShopifyImport["source"], over: Partial<ShopifyImport> = {}) =>
  importShopify(core, {
    source,
    prices: { currency: "EUR", rate: 10.8 },
    fetchImage,
    drawPicture: () => drawn.toBuffer(),
    ...over,
  });
const product = (handle: string) =>
  db.product.findUniqueOrThrow({
    where: { externalKey: `shopify:${handle}` },
    include: {
      brand: true,
      translations: true,
      listings: { orderBy: { currency: "asc" } },
      memberships: true,
      media: true,
      category: { include: { translations: true, parent: { include: { translations: true } } } },
      variants: {
        include: { prices: true, levels: true, movements: true, media: true },
        orderBy: { position: "asc" },
      },
    },
  });

const everything = async () => ({
  products: await db.product.findMany({ orderBy: { id: "asc" } }),
  movements: await db.stockMovement.count(),
  media: await db.media.count(),
  categories: await db.category.count(),
  log: await db.auditLog.count(),
});

it("is tried dry: counted and not written", async () => {
  const dry = await run(fixture("old-columns.csv"), { dryRun: true });
  expect(dry).toMatchObject({ products: 5, variants: 7, created: 5, changed: 0, unchanged: 0, errors: [] });
  expect(await everything()).toMatchObject({ products: [], media: 0, categories: 0, log: 0 });
});

describe("the first import", () => {
  let report: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    report = await run(fixture("old-columns.csv"));
  });

  it("says what came of it, each picture that couldn't be had by its line", () => {
    expect(report).toMatchObject({
      products: 5,
      variants: 7,
      created: 5,
      changed: 0,
      unchanged: 0,
      errors: [],
    });
    expect(report.pictures.fetched).toBe(1);
    expect(report.pictures.failures.map(problemText)).toEqual([
      expect.stringMatching(
        /^line 2, column "Variant Image": The picture ".*safi-cobalt.png" can't be had \(nothing/,
      ),
      expect.stringMatching(/^line 5, column "Image Src": The picture ".*safi-inside.png" can't be had/),
      expect.stringMatching(/^line 7, column "Image Src"/),
      expect.stringMatching(/^line 8, column "Image Src"/),
    ]);
  });

  it("makes products that can be found, listed and bought", async () => {
    const bowl = await product("safi-bowl");
    expect(bowl).toMatchObject({
      status: "ACTIVE",
      brand: { name: "Atelier Safi" },
      tags: ["ceramic", "kitchen"],
    });
    expect(bowl.translations).toMatchObject([{ locale: "en", name: "Safi salad bowl", slug: "safi-bowl" }]);
    expect(bowl.translations[0]?.searchText).toContain("safi-cob-24");
    expect(bowl.listings).toMatchObject([
      { currency: "EUR", minPrice: 3490, maxPrice: 4990, compareAt: 4200, available: true },
      { currency: "MAD", minPrice: 37_700, maxPrice: 53_900, compareAt: 45_400, available: true },
    ]);
    expect(bowl.media).toHaveLength(2);
    expect(bowl.variants[0]?.media).not.toBeNull();
  });

  it("files them under the types of the file, in a place of their own", async () => {
    const { category, memberships } = await product("safi-bowl");
    expect(category?.translations).toMatchObject([{ name: "Tableware" }]);
    expect(category?.parent?.translations.find(({ locale }) => locale === "en")?.name).toBe("Imported");
    expect(memberships).toHaveLength(2);
    expect((await product("wool-throw")).categoryId).toBe(category?.parentId);
  });

  it("puts their stock on the shelf by the ledger", async () => {
    const { variants } = await product("safi-bowl");
    expect(variants.map(({ levels }) => levels.map(({ onHand }) => onHand))).toEqual([[12], [0], [3]]);
    expect(
      variants.map(({ movements }) => movements.map(({ reason, quantity }) => [reason, quantity])),
    ).toEqual([[["IMPORT", 12]], [], [["IMPORT", 3]]]);
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("the next import", () => {
  it("changes nothing when the file is the same", async () => {
    const before = await everything();
    const report = await run(fixture("old-columns.csv"));
    expect(report).toMatchObject({ created: 0, changed: 0, unchanged: 5 });
    expect(await everything()).toEqual(before);
  });

  it("leaves stock alone that was sold since, and what staff added", async () => {
    const { id, variants } = await product("safi-bowl");
    const variantId = variants[0]?.id ?? "";
    await db.stockLevel.updateMany({ where: { variantId }, data: { onHand: 10 } });
    await db.productTranslation.create({
      data: { productId: id, locale: "fr", name: "Saladier", slug: "saladier", description: "" },
    });
    const report = await run(fixture("old-columns.csv"));
    expect(report).toMatchObject({ changed: 0, unchanged: 5 });
    await db.stockLevel.updateMany({ where: { variantId }, data: { onHand: 12 } });
  });

  it("writes what did change, and only that", async () => {
    const tea = { Handle: "tea-glass", "Variant SKU": "TEA-1" };
    await run(file(row(tea), row({ ...tea, Handle: "tea-pot", "Variant SKU": "TEA-2" })));
    const changed = row({ ...tea, "Variant Price": "5.20", "Variant Inventory Qty": "99" });
    const report = await run(file(changed, row({ ...tea, Handle: "tea-pot", "Variant SKU": "TEA-2" })));
    expect(report).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    const { variants, listings } = await product("tea-glass");
    expect(listings[0]).toMatchObject({ currency: "EUR", minPrice: 520 });
    expect(variants[0]?.levels[0]?.onHand).toBe(3);
  });

  it("doesn't bring back what staff deleted", async () => {
    const { id } = await product("tea-pot");
    await db.product.update({ where: { id }, data: { deletedAt: new Date() } });
    const again = row({ Handle: "tea-pot", "Variant SKU": "TEA-2", "Variant Price": "9.00" });
    expect(await run(file(again))).toMatchObject({ created: 0, changed: 0, unchanged: 0, left: 1 });
  });
});

it("gives each product an address of its own", async () => {
  const taken = row({ Handle: "Safi Bowl", "Variant SKU": "BOWL-2" });
  await run(file(taken, row({ Handle: "safi_bowl", "Variant SKU": "BOWL-3" })));
  const slugs = await db.productTranslation.findMany({ where: { slug: { startsWith: "safi-bowl" } } });
  expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(3);
});

describe("a file with a mistake", () => {
  it("leaves no trace, however many rows are right", async () => {
    const before = await everything();
    const wrong = row({ Handle: "bad", "Variant Price": "much" });
    const report = await run(file(row({ Handle: "good", Type: "New type" }), wrong));
    expect(report.errors.map(problemText)).toEqual([
      expect.stringContaining('line 3, column "Variant Price"'),
    ]);
    expect(report.created).toBe(0);
    expect(await everything()).toEqual(before);
  });

  it("may name a SKU that another product has", async () => {
    const other = await db.product.create({ data: { variants: { create: { sku: "MINE-1" } } } });
    const report = await run(file(row({ Handle: "good", "Variant SKU": "MINE-1" })));
    expect(report.errors.map(problemText)).toEqual([
      `line 2, column "Variant SKU": The SKU "MINE-1" belongs to another product of the shop (${other.id}).`,
    ]);
  });

  it("may be none of ours", async () => {
    const report = await run(bytes("ID,Name\n1,x\n"));
    expect(report.errors).toHaveLength(1);
    expect(report.products).toBe(0);
  });
});
