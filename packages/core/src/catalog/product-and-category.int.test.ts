import { CategoryView, ProductView, type Locale } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { CATALOG_TAG, productTag } from "../cache/drop-tags.ts";
import { categoryView } from "./category-view.ts";
import { productView } from "./product-view.ts";
import { readContext } from "./read-context.fixture.ts";
import { refreshListings } from "./refresh-listings.ts";
import { changeSlug } from "./slugs.ts";

const test = await testDb();
const { db } = test;
const make = factories(db);
const ctx = readContext(test);
const product = async (slug: string, locale: Locale = "en", currency: "MAD" | "EUR" = "MAD") =>
  ProductView.parse(await productView(ctx, { slug, locale, currency }));
const category = async (slug: string, locale: Locale = "en") =>
  CategoryView.parse(await categoryView(ctx, { slug, locale, currency: "MAD" }));
const NOT_FOUND = { code: "NOT_FOUND" };

let music: { id: string };
let ouds: { id: string };
let oud: Awaited<ReturnType<typeof make.product>>;

async function addOptions(): Promise<void> {
  const option = await db.productOption.create({
    data: {
      productId: oud.id,
      code: "size",
      position: 0,
      label: { en: "Size", fr: "Taille" },
      values: {
        create: [
          { code: "l", position: 1, label: { en: "Large", fr: "Grand" } },
          { code: "s", position: 0, label: { en: "Small", fr: "Petit" }, hex: "#112233" },
          { code: "xl", position: 2, label: { en: "Huge" } },
        ],
      },
    },
    select: { values: { select: { id: true, code: true } } },
  });
  const idOf = (code: string) => option.values.find((value) => value.code === code)?.id ?? "";
  const [small, large] = oud.variants;
  await db.variantOptionValue.createMany({
    data: [
      { variantId: small?.id ?? "", valueId: idOf("s") },
      { variantId: large?.id ?? "", valueId: idOf("l") },
    ],
  });
}

beforeAll(async () => {
  music = await make.category({ name: "Music", position: 2 });
  await make.category({ name: "Tools", position: 1 });
  ouds = await make.category({ name: "Ouds", parentId: music.id, position: 1 });
  await make.category({ name: "Lutes", parentId: music.id, position: 0 });
  const closed = await make.category({ name: "Closed", parentId: music.id, active: false });
  await make.category({ name: "Under closed", parentId: closed.id });
  oud = await make.product({
    name: "Oud Ziryab",
    categoryId: ouds.id,
    featured: true,
    variants: [
      { prices: { MAD: 5000, EUR: 500 }, stock: 40 },
      { prices: { MAD: 7000 }, stock: 3 },
      { prices: { MAD: 1 }, active: false },
    ],
  });
  await make.product({
    name: "Oud Simple",
    categoryId: ouds.id,
    rank: 5,
    variants: [{ prices: { MAD: 900 } }],
  });
  await make.product({ name: "Hidden oud", categoryId: ouds.id, status: "DRAFT", featured: true });
  await refreshListings(db, [oud.id]);
  await addOptions();
  await db.product.update({
    where: { id: oud.id },
    data: { specs: [{ label: { en: "Top", fr: "Table" }, value: { en: "Spruce" } }] },
  });
  const media = await db.media.create({
    data: { hash: "abc", width: 800, height: 600, widths: [320, 640], alt: { en: "An oud", fr: "" } },
  });
  await db.productMedia.create({ data: { productId: oud.id, mediaId: media.id, position: 0 } });
  await db.variant.update({ where: { id: oud.variant.id }, data: { mediaId: media.id } });
});

describe("product", () => {
  it("is whole in one answer", async () => {
    const view = await product("oud-ziryab", "fr");
    expect(view).toMatchObject({
      id: oud.id,
      name: "Oud Ziryab",
      currency: "MAD",
      slugs: { en: "oud-ziryab", fr: "oud-ziryab", ar: "oud-ziryab" },
      specs: [{ label: "Table", value: "Spruce" }],
      pictures: [{ hash: "abc", widths: [320, 640], alt: "An oud" }],
    });
    expect(view.breadcrumbs.map((link) => link.name)).toEqual(["Music", "Ouds"]);
    expect(view.related.map((card) => card.name)).toEqual(["Oud Simple"]);
    const [size] = view.options;
    expect([size?.label, size?.values.map((value) => value.label)]).toEqual(["Taille", ["Petit", "Grand"]]);
    expect(view.variants.map(({ price, available, pictureHash }) => [price, available, pictureHash])).toEqual(
      [
        [5000, 10, "abc"],
        [7000, 3, null],
      ],
    );
    expect(view.variants.map((variant) => variant.valueIds)).toEqual(size?.values.map((value) => [value.id]));
    expect([...ctx.tags].toSorted()).toEqual([CATALOG_TAG, productTag(oud.id)]);
  });

  it("has the variants and prices of the asked currency", async () => {
    const view = await product("oud-ziryab", "en", "EUR");
    expect(view.variants.map((variant) => variant.price)).toEqual([500]);
    await expect(product("oud-simple", "en", "EUR")).rejects.toMatchObject(NOT_FOUND);
  });

  it("falls back to the default language, and answers to any language's slug", async () => {
    const { id } = await make.product({ name: "Rebab" });
    await db.productTranslation.update({
      where: { productId_locale: { productId: id, locale: "ar" } },
      data: { name: "رباب", slug: "رباب" },
    });
    await db.productTranslation.delete({ where: { productId_locale: { productId: id, locale: "fr" } } });
    expect(await product("rebab", "fr")).toMatchObject({
      name: "Rebab",
      slugs: { en: "rebab", fr: "rebab", ar: "رباب" },
    });
    expect(await product("رباب", "ar")).toMatchObject({ id, name: "رباب" });
    expect(await product("رباب", "en")).toMatchObject({ id, name: "Rebab" });
  });

  it("answers to an old slug until another thing takes it", async () => {
    const { id } = await make.product({ name: "New name" });
    await changeSlug(db, { kind: "PRODUCT", targetId: id, locale: "en", from: "old-name", to: "new-name" });
    expect((await product("old-name")).slugs.en).toBe("new-name");
    const taker = await make.product({ name: "Old name" });
    expect((await product("old-name")).id).toBe(taker.id);
  });

  it("is not there when hidden, deleted, not yet published or unknown", async () => {
    await make.product({ name: "Gone", deletedAt: new Date() });
    await make.product({ name: "Soon", publishedAt: new Date(Date.now() + 60_000) });
    for (const slug of ["hidden-oud", "gone", "soon", "nothing", "' OR 1=1"]) {
      await expect(product(slug)).rejects.toMatchObject(NOT_FOUND);
    }
  });
});

describe("category", () => {
  it("counts what shoppers see, with tiles of its children", async () => {
    const view = await category("music");
    expect(view).toMatchObject({ productCount: 2, priceRange: { min: 900, max: 5000 }, breadcrumbs: [] });
    expect(view.children.map((tile) => [tile.name, tile.productCount])).toEqual([
      ["Lutes", 0],
      ["Ouds", 2],
    ]);
    expect((await category("ouds")).breadcrumbs.map((link) => link.name)).toEqual(["Music"]);
    expect((await category("lutes")).priceRange).toBeNull();
  });

  it("answers to an old slug; not when closed, under a closed one, or unknown", async () => {
    await changeSlug(db, { kind: "CATEGORY", targetId: ouds.id, locale: "en", from: "luths", to: "ouds" });
    expect((await category("luths")).slugs.en).toBe("ouds");
    for (const slug of ["closed", "under-closed", "nothing"]) {
      await expect(category(slug)).rejects.toMatchObject(NOT_FOUND);
    }
  });
});
