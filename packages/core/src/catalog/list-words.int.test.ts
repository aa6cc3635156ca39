import { ListInput, ListView, type Locale } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { findFrequent } from "../search/index/frequent-keys.ts";
import { refreshSearch } from "../search/index/refresh-search.ts";
import { LIMITS } from "../search/list/list-values.ts";
import { listProducts } from "./list-products.ts";
import { readContext } from "./read-context.fixture.ts";

const test = await testDb();
const { db } = test;
const make = factories(db);
/** Every list is long, so that it is read in an index's order. */
const WALKED = { ...LIMITS, sortable: 0 };

const found = async (input: Partial<ListInput>, limits = LIMITS) => {
  const full = ListInput.parse({ locale: "en", currency: "MAD", limit: 100, ...input });
  const view = ListView.parse(await listProducts(readContext(test), full, limits));
  return view.items.map((item) => item.name);
};
const search = (query: string, locale: Locale = "en") => found({ query, locale, sort: "name" });

describe("words", () => {
  beforeAll(async () => {
    const lamp = await make.product({
      name: "Élégant lamp",
      tags: ["brass"],
      variants: [{ sku: "LMP-100%" }],
    });
    const oud = await make.product({ name: "Oud brass rose", rank: 1 });
    await db.productTranslation.updateMany({
      where: { productId: lamp.id, locale: "ar" },
      data: { name: "مِصباح أنيق" },
    });
    await db.productTranslation.deleteMany({ where: { productId: oud.id, locale: { not: "en" } } });
    const table = await make.product({ name: "Walnut table" });
    await refreshSearch(db, [lamp.id, oud.id, table.id]);
  });

  it("must all be found, in any order or case, accents apart", async () => {
    expect(await search("ELEGANT")).toEqual(["Élégant lamp"]);
    expect(await search("lamp élégant")).toEqual(["Élégant lamp"]);
    expect(await search("brass")).toEqual(["Élégant lamp", "Oud brass rose"]);
    expect(await search("rose brass oud")).toEqual(["Oud brass rose"]);
    expect(await search("   ")).toHaveLength(3);
  });

  it("are of the asked language, or the default's where there is no translation", async () => {
    expect(await search("مصباح انيق", "ar")).toEqual(["مِصباح أنيق"]);
    expect(await search("rose", "ar")).toEqual(["Oud brass rose"]);
  });

  it("find SKUs, and nothing where there is nothing", async () => {
    expect(await search("lmp-100%")).toEqual(["Élégant lamp"]);
    expect(await search("'; SELECT pg_sleep('x'); --")).toEqual([]);
    expect(await search("z".repeat(200))).toEqual([]);
    for (const nothing of ["%%", "?!", "the", "🎸"]) {
      expect(await search(nothing), nothing).toEqual([]);
      const input = ListInput.parse({ locale: "en", currency: "MAD", query: nothing, facets: true });
      expect(await listProducts(readContext(test), input)).toEqual({
        items: [],
        total: 0,
        nextCursor: null,
        facets: [],
        search: { corrected: null, suggestions: [] },
      });
    }
  });

  it("come best first: in the name before anywhere, however long the list", async () => {
    const best = (limits = LIMITS) => found({ query: "brass" }, limits);
    expect(await best()).toEqual(["Oud brass rose", "Élégant lamp"]);
    await findFrequent(db, { atLeast: 1 });
    expect(await best()).toEqual(["Oud brass rose", "Élégant lamp"]);
    expect(await best(WALKED)).toEqual(["Oud brass rose", "Élégant lamp"]);
  });
});
