import { columns, type Product, type SearchDoc } from "@souk/db";
import { z } from "zod";
import { CATALOG_TAG, dropTags, productTag } from "../cache/drop-tags.ts";
import type { Core } from "../context.ts";
import { refreshSearch } from "../search/index/refresh-search.ts";
import { runTx } from "../transaction.ts";
import { dropOutgrown } from "./refresh-collections.ts";

const d = columns<SearchDoc>("d");
const p = columns<Product>("p");
const Due = z.array(z.object({ id: z.uuid() }));
const MOST = 1000;

/**
 * Shows and hides the products whose time came after `since`: the answers that say otherwise are dropped, search is
 * told, and collections of the newest let go what has outgrown them. Gives the moment up to which all is done.
 */
export async function publishDue({ db, clock }: Pick<Core, "db" | "clock">, since: Date): Promise<Date> {
  const now = clock.now();
  const due = Due.parse(
    await db.$queryRaw`
      SELECT ${p.id} FROM "Product" p
       WHERE ${p.status} = 'ACTIVE' AND ${p.deletedAt} IS NULL
         AND ${p.publishedAt} > ${since}::timestamp AND ${p.publishedAt} <= ${now}::timestamp
         AND (${p.unpublishAt} IS NULL OR ${p.unpublishAt} > ${now}::timestamp)
         AND NOT EXISTS (SELECT FROM "SearchDoc" d WHERE ${d.productId} = ${p.id})
      UNION
      SELECT ${p.id} FROM "Product" p
       WHERE ${p.unpublishAt} > ${since}::timestamp AND ${p.unpublishAt} <= ${now}::timestamp
         AND EXISTS (SELECT FROM "SearchDoc" d WHERE ${d.productId} = ${p.id})
       ORDER BY 1`,
  ).map(({ id }) => id);
  const outgrown = await runTx(db, (tx) => dropOutgrown(tx, now));
  const changed = [...new Set([...due, ...outgrown])];
  for (let start = 0; start < changed.length; start += MOST) {
    const ids = changed.slice(start, start + MOST);
    await runTx(db, async (tx) => {
      await dropTags(tx, [CATALOG_TAG, ...ids.map((id) => productTag(id))]);
      await refreshSearch(tx, ids, now);
    });
  }
  return now;
}
