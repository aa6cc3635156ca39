import { LOCALES, SORTS } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { rebuildSearch } from "../search/index/rebuild-search.ts";
import { listStatement, type ListShape } from "../search/list/list-statement.ts";
import { PRODUCT } from "./product-sql.ts";

const { db, pool } = await testDb();

const plain = { words: null, fallback: false, after: false, facets: false };
const shapes: ListShape[] = SORTS.flatMap((sort) => [
  { ...plain, sort, facets: true },
  { ...plain, sort, after: true },
  { ...plain, sort, fallback: true },
  ...LOCALES.map((words) => ({ ...plain, sort, words, facets: true })),
]);

const ROWS = `
  INSERT INTO "Category" ("id", "updatedAt") SELECT uuidv7(), now() FROM generate_series(1, 40);
  INSERT INTO "Product" ("id", "status", "rank", "publishedAt", "updatedAt", "externalKey")
    SELECT uuidv7(), 'ACTIVE', i % 500, now() - i * interval '1 minute', now(), i::text FROM generate_series(1, 10000) i;
  INSERT INTO "ProductTranslation" ("productId", "locale", "name", "slug", "description")
    SELECT "id", l, 'Thing ' || "externalKey", 'thing-' || "externalKey", ''
      FROM "Product", unnest(ARRAY['en', 'fr', 'ar']) l;
  INSERT INTO "ProductListing" ("productId", "currency", "minPrice", "maxPrice", "available")
    SELECT "id", c, "rank" * 10, "rank" * 10, "rank" % 3 > 0 FROM "Product", unnest(ARRAY['MAD', 'EUR']) c;
  WITH c AS (SELECT array_agg("id") AS ids FROM "Category")
  INSERT INTO "ProductCategory" ("categoryId", "productId")
    SELECT c.ids[1 + "externalKey"::int % 40], "id" FROM "Product", c`;

beforeAll(async () => {
  await pool.query(ROWS);
  await pool.query("ANALYZE");
  await rebuildSearch(db);
  // As autovacuum does soon after such an import.
  await pool.query("VACUUM ANALYZE");
}, 120_000);

const SCAN = /Seq Scan on "(Product(Translation|Listing|Category)?|Search(Doc|Posting))"/;
const Plan = z.array(z.object({ "QUERY PLAN": z.string() }));
async function planOf(text: string): Promise<string> {
  const { rows } = await pool.query(`EXPLAIN (GENERIC_PLAN) ${text}`);
  return Plan.parse(rows)
    .map((row) => row["QUERY PLAN"])
    .join("\n");
}

it.each(shapes)(
  "no list reads all products at 10,000: $sort $words $fallback $after $facets",
  async (shape) => {
    const plan = await planOf(listStatement(shape).text);
    expect(plan).not.toMatch(SCAN);
    expect(plan.includes("SearchDoc_search")).toBe(true);
  },
);

it("a product page reads by keys alone", async () => {
  const plan = await planOf(PRODUCT.text);
  expect(plan).not.toMatch(SCAN);
});

it("would notice a sequential scan", async () => {
  expect(await planOf('SELECT * FROM "Product" WHERE "externalKey" LIKE $1')).toMatch(
    /Seq Scan on "Product"/,
  );
  expect(await db.searchDoc.count()).toBe(10_000);
});
