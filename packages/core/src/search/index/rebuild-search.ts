import { columns, type Db, type Product, type ProductCategory } from "@souk/db";
import { z } from "zod";
import { inLanes } from "../../in-lanes.ts";
import { rebuildTerms } from "../terms/refresh-terms.ts";
import { findFrequent } from "./frequent-keys.ts";
import { refreshDocuments } from "./refresh-search.ts";

const m = columns<ProductCategory>("m");
const p = columns<Product>("p");
const Ids = z.array(z.object({ id: z.uuid() }));
const BATCH = 1000;
const LOGGED = 10_000;

export interface RebuildOptions {
  now?: Date;
  log?: (line: string) => void;
}

/**
 * Makes the whole search index anew, documents numbered by category. Lists show what is done so far meanwhile: for
 * generators, and for a shop at night.
 */
export async function rebuildSearch(db: Db, options: RebuildOptions = {}): Promise<{ documents: number }> {
  const { now = new Date(), log = () => undefined } = options;
  await db.$executeRaw`TRUNCATE "SearchDoc", "SearchPosting", "SearchKey" RESTART IDENTITY`;
  // New documents wait in a list of the index, which is worked in by the thousand: many times faster than one by one.
  await db.$executeRaw`ALTER INDEX "SearchDoc_search" SET (fastupdate = on, gin_pending_list_limit = 65536)`;
  const ids = await inOrder(db);
  // Each batch is one statement, so that they wait for each other's keys but never both.
  await inLanes({ count: ids.length, batch: BATCH }, async (start, end) => {
    const batch = ids.slice(start, end);
    await db.$transaction((tx) => refreshDocuments(tx, batch, now), { timeout: 300_000, maxWait: 30_000 });
    if (end % LOGGED === 0 || end === ids.length) log(`${end} of ${ids.length} documents`);
  });
  await db.$executeRaw`ALTER INDEX "SearchDoc_search" SET (fastupdate = off)`;
  await db.$executeRaw`SELECT gin_clean_pending_list('"SearchDoc_search"')`;
  await db.$executeRaw`ANALYZE "SearchDoc", "SearchKey", "SearchPosting"`;
  await Promise.all([findFrequent(db, { log }), rebuildTerms(db)]);
  await db.$executeRaw`VACUUM ANALYZE "SearchDoc", "SearchKey", "SearchPosting"`;
  return { documents: await db.searchDoc.count() };
}

/** Products of one category one after the other, categories of one department too. */
async function inOrder(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT ${p.id} FROM "Product" p
      LEFT JOIN (SELECT ${m.productId} AS id, string_agg(${m.categoryId}::text, ' ' ORDER BY size.members DESC, ${m.categoryId}) AS path
                   FROM "ProductCategory" m
                   JOIN (SELECT ${m.categoryId}, count(*) AS members FROM "ProductCategory" m GROUP BY ${m.categoryId}) size
                     ON size."categoryId" = ${m.categoryId} GROUP BY ${m.productId}) place ON place.id = ${p.id}
     WHERE ${p.status} = 'ACTIVE' AND ${p.deletedAt} IS NULL
     ORDER BY place.path, ${p.brandId}, ${p.id}`;
  return Ids.parse(rows).map((row) => row.id);
}
