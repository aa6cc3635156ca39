import { ListInput, ListView, SORTS, type ProductSort } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import { encodeCursor } from "../cursor.ts";
import { listProducts } from "./list-products.ts";
import { readContext } from "./read-context.fixture.ts";
import { rebuildSearch } from "../search/index/rebuild-search.ts";
import { refreshSearch } from "../search/index/refresh-search.ts";
import { LIMITS } from "../search/list/list-values.ts";

const test = await testDb();
const { db } = test;
const make = factories(db);
const DAY = 86_400_000;

/** Every list is long, so that it is read in an index's order. */
const WALKED = { ...LIMITS, sortable: 0 };

const list = async (input: Partial<ListInput> = {}, limits = LIMITS) => {
  const full = ListInput.parse({ locale: "en", currency: "MAD", ...input });
  return ListView.parse(await listProducts(readContext(test), full, limits));
};
const names = async (input: Partial<ListInput> = {}) => (await list(input)).items.map((item) => item.name);

async function pages(sort: ProductSort, limit: number, more: Partial<ListInput> = {}, limits = LIMITS) {
  const seen: ListView["items"] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 50; page += 1) {
    const view = await list({ sort, limit, ...(cursor === undefined ? {} : { cursor }), ...more }, limits);
    expect(view.total).toBe(23);
    seen.push(...view.items);
    if (view.nextCursor === null) return seen;
    expect(view.items).toHaveLength(limit);
    cursor = view.nextCursor;
  }
  throw new Error("the pages never end");
}

let department: { id: string };
let shelf: { id: string };

beforeAll(async () => {
  department = await make.category();
  shelf = await make.category({ parentId: department.id });
  // Ranks, prices and days in few values, so that ids must break the ties.
  for (let index = 0; index < 23; index += 1) {
    await make.product({
      name: `Thing ${String.fromCodePoint(97 + (index % 7))}${index}`,
      rank: index % 4,
      publishedAt: new Date(Date.UTC(2026, 0, 1 + (index % 5))),
      categoryId: index % 2 === 0 ? shelf.id : department.id,
      variants: [{ prices: { MAD: 1000 + (index % 6) * 100, EUR: 100 }, stock: index % 3 }],
    });
  }
  await make.product({ name: "Draft", status: "DRAFT" });
  await make.product({ name: "Archived", status: "ARCHIVED" });
  await make.product({ name: "Deleted", deletedAt: new Date() });
  await make.product({ name: "Tomorrow", publishedAt: new Date(Date.now() + DAY) });
  await make.product({ name: "Euro only", variants: [{ prices: { EUR: 5 } }] });
  await rebuildSearch(db);
});

type Card = ListView["items"][number];
const ORDERS: readonly (readonly [ProductSort, (a: Card, b: Card) => number])[] = [
  ["price-asc", (a, b) => a.minPrice - b.minPrice],
  ["price-desc", (a, b) => b.minPrice - a.minPrice],
  ["name", (a, b) => a.name.localeCompare(b.name, "en")],
];

describe("pages", () => {
  it.each(SORTS)("by %s give each product once, whatever their size", async (sort) => {
    const whole = await pages(sort, 100);
    const byFive = await pages(sort, 5);
    expect(byFive).toEqual(whole);
    expect(await pages(sort, 5, {}, WALKED)).toEqual(whole);
    expect(new Set(whole.map((item) => item.id)).size).toBe(23);
  });

  it.each(ORDERS)("by %s are in that order", async (sort, order) => {
    const whole = await pages(sort, 100);
    expect(whole.map((item) => item.id)).toEqual(whole.toSorted(order).map((item) => item.id));
  });

  it("by rank and by date are in the order of those columns, then of ids, newest first", async () => {
    const rows = await db.product.findMany({ select: { id: true, rank: true, publishedAt: true } });
    const known = new Map(rows.map((row) => [row.id, row]));
    const keyed = (id: string, by: "rank" | "publishedAt") => [Number(known.get(id)?.[by]), id] as const;
    for (const [sort, by] of [
      ["featured", "rank"],
      ["newest", "publishedAt"],
    ] as const) {
      const keys = (await pages(sort, 4)).map((item) => keyed(item.id, by));
      const sorted = keys.toSorted(([a, x], [b, y]) => b - a || (x < y ? 1 : -1));
      expect(keys).toEqual(sorted);
    }
  });

  it("keep to a language that has no translations", async () => {
    await db.productTranslation.deleteMany({ where: { locale: "fr", product: { rank: 1 } } });
    expect((await pages("name", 5, { locale: "fr" })).map((item) => item.name)).toEqual(
      (await pages("name", 100)).map((item) => item.name),
    );
  });

  it("refuse a cursor that was made up or is of another sort", async () => {
    const { nextCursor } = await list({ sort: "name", limit: 5 });
    const id = "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055";
    const bad = [
      nextCursor ?? "",
      "!",
      encodeCursor(["featured", "x", id, 1]),
      encodeCursor(["featured", 2 ** 40, id, 1]),
      encodeCursor(["featured", 1, "x", 1]),
    ];
    for (const cursor of bad) {
      await expect(list({ sort: "featured", cursor })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
    }
    const nul = encodeCursor(["name", "a\0", id, 1]);
    await expect(list({ sort: "name", cursor: nul })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
  });
});

describe("conditions", () => {
  it("hide what isn't on sale, and what has no price in the currency", async () => {
    const shown = await names({ limit: 100 });
    for (const name of ["Draft", "Archived", "Deleted", "Tomorrow", "Euro only"])
      expect(shown).not.toContain(name);
    expect(await names({ currency: "EUR", sort: "price-asc", limit: 1 })).toEqual(["Euro only"]);
  });

  it("show a scheduled product when its time has come", async () => {
    const { id } = await db.product.findFirstOrThrow({
      where: { translations: { some: { name: "Tomorrow" } } },
      select: { id: true },
    });
    await refreshSearch(db, [id], new Date(Date.now() + 2 * DAY));
    const ctx = readContext(test);
    const view = await listProducts(ctx, ListInput.parse({ locale: "en", currency: "MAD", sort: "newest" }));
    expect(view.items[0]?.name).toBe("Tomorrow");
    expect([...ctx.tags]).toEqual([CATALOG_TAG]);
    await refreshSearch(db, [id]);
    expect(await names({ limit: 100 })).not.toContain("Tomorrow");
  });

  it.each(SORTS)("by category include its descendants (%s)", async (sort) => {
    expect((await list({ sort, categoryId: shelf.id })).total).toBe(12);
    const all = await list({ sort, categoryId: department.id, limit: 100 });
    expect([all.total, all.items.length]).toEqual([23, 23]);
  });

  it("by price and stock hold together", async () => {
    const view = await list({ minPrice: 1100, maxPrice: 1200, inStock: true, limit: 100 });
    expect(view.total).toBe(view.items.length);
    expect(view.items.length).toBeGreaterThan(0);
    for (const item of view.items) {
      expect(item.available).toBe(true);
      expect([1100, 1200]).toContain(item.minPrice);
    }
    expect((await list({ minPrice: 1100 })).total).toBe(
      (await list({ minPrice: 1100, maxPrice: 9999 })).total,
    );
  });
});
