import { columns, type Db, type SearchStale } from "@souk/db";
import { z } from "zod";
import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import { runTx } from "../../transaction.ts";
import { refreshSearch } from "./refresh-search.ts";

const s = columns<SearchStale>("s");
const Ids = z.array(z.object({ id: z.uuid() }));
const BATCH = 500;

/**
 * Lets search follow changes that were too large for one transaction, batch by batch until none is left. Any number of
 * processes may do it at once; a crash loses nothing. Gives how many products were done.
 */
export async function refreshStale(db: Db, now: Date = new Date()): Promise<number> {
  for (let done = 0; ;) {
    const count = await runTx(db, async (tx) => {
      const rows = await tx.$queryRaw`
        DELETE FROM "SearchStale" s WHERE ${s.productId} IN (
          SELECT ${s.productId} FROM "SearchStale" s ORDER BY ${s.productId} LIMIT ${BATCH}::int FOR UPDATE SKIP LOCKED)
        RETURNING ${s.productId} AS id`;
      const ids = Ids.parse(rows).map(({ id }) => id);
      if (ids.length === 0) return 0;
      await dropTags(tx, [CATALOG_TAG]);
      await refreshSearch(tx, ids, now);
      return ids.length;
    });
    if (count === 0) return done;
    done += count;
  }
}
