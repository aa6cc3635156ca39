import { type Facet, ListInput } from "@souk/contracts";
import { testDb } from "@souk/testing";
import fc from "fast-check";
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { listProducts } from "../../catalog/list-products.ts";
import { readContext } from "../../catalog/read-context.fixture.ts";
import { findFrequent } from "../index/frequent-keys.ts";
import { rebuildSearch } from "../index/rebuild-search.ts";
import { type Asked, countInTables } from "./list-truth.fixture.ts";
import { LIMITS } from "./list-values.ts";
import { randomShop } from "../random-shop.fixture.ts";

const test = await testDb();
const { db } = test;
/** As test_id of the shop's fixture. */
const idOf = (name: string): string =>
  createHash("md5")
    .update(name)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})/u, "$1-$2-4$3-a$4-");

/** Counted document by document, as few are; and as bits, as many are. */
const FEW = { ...LIMITS, sortable: 10_000, countable: 10_000 };
const MANY = { sortable: 0, countable: 0, sample: 10_000 };

beforeAll(async () => {
  await randomShop(db, 1200);
  await rebuildSearch(db);
}, 120_000);

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const filters: fc.Arbitrary<Asked> = fc
  .record({
    categoryId: optional(fc.integer({ min: 1, max: 12 }).map((n) => idOf(`c${n}`))),
    brands: optional(
      fc.uniqueArray(fc.constantFrom("brand-1", "brand-2", "brand-3", "nobody"), { minLength: 1 }),
    ),
    tags: optional(fc.constantFrom(["red"], ["blue"], ["red", "green"])),
    minPrice: optional(fc.integer({ min: 0, max: 5200 })),
    maxPrice: optional(fc.integer({ min: 0, max: 5200 })),
    inStock: optional(fc.constant(true)),
    minRating: optional(fc.constantFrom(2, 4)),
    vehicleTypeId: optional(fc.integer({ min: 1, max: 5 }).map((n) => idOf(`t${n}`))),
    query: optional(fc.constantFrom("lamp", "brass", "oud")),
    attributes: optional(
      fc.uniqueArray(
        fc.constantFrom(
          { code: "size", values: ["v1", "v2"] },
          { code: "width", values: ["2.5", "5"] },
          { code: "wired", values: ["true"] },
        ),
        { minLength: 1, selector: ({ code }) => code },
      ),
    ),
  })
  .map((asked) => JSON.parse(JSON.stringify(asked)));

/** The filters with one facet's replaced by one of its values; null where a facet isn't a filter of lists. */
function narrowed(asked: Asked, { kind, code }: Facet, value: string): Asked | null {
  const others = (asked.attributes ?? []).filter((one) => one.code !== code);
  if (kind === "brand") return { ...asked, brands: [value] };
  if (kind === "category") return { ...asked, categoryId: value };
  if (kind === "availability") return { ...asked, inStock: true };
  if (kind === "rating") return { ...asked, minRating: Number(value) };
  if (kind === "vehicle")
    return asked.vehicleTypeId === undefined ? null : { ...asked, vehicleTypeId: value };
  if (kind !== "price") return { ...asked, attributes: [...others, { code, values: [value] }] };
  const [min, max] = value.split("-");
  const { minPrice: _min, maxPrice: _max, ...rest } = asked;
  return { ...rest, minPrice: Number(min), ...(max ? { maxPrice: Number(max) } : {}) };
}

async function holds(asked: Asked, limits: typeof LIMITS): Promise<void> {
  const input = ListInput.parse({ locale: "en", currency: "MAD", facets: true, limit: 100, ...asked });
  const view = await listProducts(readContext(test), input, limits);
  expect(view.total).toBe(await countInTables(db, asked));
  expect(view.items).toHaveLength(Math.min(view.total, 100));
  for (const facet of view.facets ?? []) {
    for (const { value, count } of facet.values) {
      const one = narrowed(asked, facet, value);
      if (one) expect([facet.code, value, count]).toEqual([facet.code, value, await countInTables(db, one)]);
    }
  }
}

/** The filters for which it doesn't hold, with what was wrong; null where there are none. */
async function broken(numRuns: number, seed: number, limits: typeof LIMITS): Promise<string | null> {
  const result = await fc.check(
    fc.asyncProperty(filters, (asked) => holds(asked, limits)),
    { numRuns, seed },
  );
  return result.failed ? `${JSON.stringify(result.counterexample)} ${String(result.errorInstance)}` : null;
}

describe.each([
  ["document by document", FEW],
  ["as bits", MANY],
] as const)("facets counted %s", (_, limits) => {
  it("say what each value would leave, of any filters", async () => {
    expect(await broken(12, 7, limits)).toBeNull();
  }, 120_000);

  it("say the same once words and vehicles have postings", async () => {
    await findFrequent(db, { atLeast: 5 });
    expect(await broken(5, 11, limits)).toBeNull();
  }, 120_000);
});

it("every value that a product of the list has is there", async () => {
  const input = ListInput.parse({ locale: "en", currency: "MAD", facets: true });
  for (const limits of [FEW, MANY]) {
    const { facets, total } = await listProducts(readContext(test), input, limits);
    const sizes = facets?.find(({ code }) => code === "size")?.values.map(({ value }) => value);
    expect(sizes?.toSorted()).toEqual(["v1", "v2", "v3", "v4"]);
    const prices = facets?.find(({ kind }) => kind === "price")?.values ?? [];
    expect(prices.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  }
});
