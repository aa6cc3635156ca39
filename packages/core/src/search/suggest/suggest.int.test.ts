import { SuggestView, type Locale } from "@souk/contracts";
import { beforeAll, describe, expect, it } from "vitest";
import { CATALOG_TAG } from "../../cache/drop-tags.ts";
import { searchedShop } from "../query/searched-shop.fixture.ts";
import { suggest } from "./suggest.ts";

const { db, ids, ctx, sell, index, make } = await searchedShop();

const ask = async (query: string, locale: Locale = "en", currency: "MAD" | "EUR" = "MAD") =>
  SuggestView.parse(await suggest(ctx, { locale, currency, query }));
const products = async (query: string, locale: Locale = "en") =>
  (await ask(query, locale)).products.map(({ name }) => name).toSorted();

beforeAll(async () => {
  const parts = await make.category({ name: "Filters and oils" });
  const closed = await make.category({ name: "Filters of old", active: false });
  const inner = await make.category({ name: "Filters inside", parentId: closed.id });
  await make.category({ name: "Filters to come" });
  for (const categoryId of [parts.id, closed.id, inner.id])
    await db.productCategory.create({ data: { categoryId, productId: ids.get("oil") ?? "" } });
  await sell("dear", { en: "Filter for euros alone" });
  await db.productListing.deleteMany({ where: { productId: ids.get("dear") ?? "", currency: "MAD" } });
  await index();
  await db.popularQuery.createMany({
    data: [
      { locale: "en", query: "filter for clio", written: "Filter for Clio", count: 9 },
      { locale: "en", query: "filter", written: "filter", count: 4 },
      { locale: "en", query: "filter for logan", written: "filter for logan", count: 20 },
      { locale: "fr", query: "filtre a huile", written: "filtre à huile", count: 5 },
    ],
  });
});

describe("what is typed", () => {
  it("is completed by what others looked for, in the language, most frequent first", async () => {
    expect((await ask("Filt")).queries).toEqual(["filter for logan", "Filter for Clio", "filter"]);
    expect((await ask("filter")).queries).toEqual(["filter for logan", "Filter for Clio"]);
    expect((await ask("filtre à", "fr")).queries).toEqual(["filtre à huile"]);
  });

  it("is the beginning of a product's word, beside whole words", async () => {
    expect(await products("filt")).toEqual(["Air filter, panel", "Oil filter for BMW 320d"]);
    expect(await products("oil fi")).toEqual(["Oil filter for BMW 320d"]);
    expect(await products("bmw oil")).toEqual(["Oil filter for BMW 320d"]);
    expect(await products("filtre à hu", "fr")).toEqual(["Filtre à huile pour BMW 320d"]);
    expect(await products("فلتر ز", "ar")).toEqual(["فلتر زيت لسيارات BMW"]);
    expect(await products("AUT-TF")).toEqual(["Oil filter for BMW 320d"]);
  });

  it("is no code that begins like another", async () => {
    expect(await products("AUT-TF131-9")).toEqual([]);
  });

  it("is the beginning of a category's word, of those that can be opened and hold something", async () => {
    expect((await ask("filt")).categories.map(({ name }) => name)).toEqual(["Filters and oils"]);
  });

  it("is forgiven a mistake where nothing begins so", async () => {
    expect(await products("brkae")).toEqual(["Brake pads"]);
    expect(await products("zelige")).toHaveLength(6);
  });

  it("shows what is sold in the currency, with its price", async () => {
    const [euros, ...others] = (await ask("filter eur", "en", "EUR")).products;
    expect([euros?.name, others.length]).toEqual(["Filter for euros alone", 0]);
    expect(await products("filter eur")).not.toContain("Filter for euros alone");
    expect((await ask("lute")).products).toMatchObject([
      { minPrice: 10_000, currency: "MAD", picture: null },
    ]);
  });

  it("may be nothing, or nothing that is known", async () => {
    const nothing = { queries: [], categories: [], products: [] };
    for (const query of ["", "  ", "?!", "🎸", "xqzj", "\\", "'", "%", "x".repeat(200)])
      expect(await ask(query), query).toEqual(nothing);
    expect([...ctx.tags]).toEqual([CATALOG_TAG]);
  });
});

it("categories' words stay analysable: statistics and indexes of them are made without a search path", async () => {
  await db.$executeRaw`ANALYZE "CategoryTranslation"`;
  await db.$executeRaw`REINDEX INDEX "CategoryTranslation_words"`;
  expect((await ask("filt")).categories.map(({ name }) => name)).toEqual(["Filters and oils"]);
});
