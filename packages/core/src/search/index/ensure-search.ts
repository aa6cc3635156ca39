import { columns, type Db, type Product } from "@souk/db";
import { z } from "zod";
import { rebuildSearch, type RebuildOptions } from "./rebuild-search.ts";

const p = columns<Product>("p");
const Missing = z.array(z.object({ missing: z.boolean() }));

/** Makes the index of a shop that has products on sale and no document: one from before there was an index. */
export async function ensureSearch(db: Db, options: RebuildOptions = {}): Promise<void> {
  const rows = await db.$queryRaw`
    SELECT NOT EXISTS (SELECT FROM "SearchDoc") AND EXISTS (
             SELECT FROM "Product" p WHERE ${p.status} = 'ACTIVE' AND ${p.deletedAt} IS NULL
                AND ${p.publishedAt} <= ${(options.now ?? new Date()).toISOString()}::timestamp(3)) AS missing`;
  if (Missing.parse(rows)[0]?.missing === true) await rebuildSearch(db, options);
}
