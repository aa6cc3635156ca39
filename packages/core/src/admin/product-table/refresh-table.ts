import { columns, type Db, type ProductTouch } from "@souk/db";
import { z } from "zod";
import { runTx } from "../../transaction.ts";
import { writeStocks } from "./write-stocks.ts";
import { writeSummaries } from "./write-summaries.ts";

const t = columns<ProductTouch>("t");
const Waiting = z.tuple([z.object({ waiting: z.boolean() })]);
const Touches = z.array(z.object({ productId: z.uuid(), stockOnly: z.boolean() }));
const BATCH = 2000;
const MANY = 10_000;
/** A reader does so many batches itself; what an import left beyond them is the server's to do. */
const READER_BATCHES = 2;

/**
 * Brings the staff's product table up to date with all that was committed before the call: what was touched since is
 * summed up anew. Cheap where nothing was. After a change of very many products some may be left: true then.
 */
export async function refreshTable(db: Db, batches = READER_BATCHES): Promise<boolean> {
  if (batches > READER_BATCHES) await dropRepeats(db);
  for (let done = 0; done < batches; done += 1) {
    if (!(await isTouched(db))) return false;
    await refreshBatch(db);
  }
  return isTouched(db);
}

async function isTouched(db: Db): Promise<boolean> {
  const rows = await db.$queryRaw`
    SELECT EXISTS (SELECT FROM "ProductTouch" t ORDER BY ${t.id} LIMIT 1) AS waiting`;
  return Waiting.parse(rows)[0].waiting;
}

/** An import touches each product once for each of its tables: of very many touches one a product is left. */
async function dropRepeats(db: Db): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM "ProductTouch" t WHERE EXISTS (SELECT FROM "ProductTouch" OFFSET ${MANY}::int LIMIT 1)
      RETURNING ${t.productId}, ${t.stockOnly})
    INSERT INTO "ProductTouch" ("productId", "stockOnly")
    SELECT "productId", bool_and("stockOnly") FROM gone GROUP BY 1`;
}

/** One at a time: two could write an older state over a newer one. */
async function refreshBatch(db: Db): Promise<void> {
  await runTx(db, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('souk product table'))`;
    const rows = await tx.$queryRaw`
      DELETE FROM "ProductTouch" t WHERE ${t.id} IN (
        SELECT ${t.id} FROM "ProductTouch" t ORDER BY ${t.id} LIMIT ${BATCH}::int)
      RETURNING ${t.productId}, ${t.stockOnly}`;
    const touched = Touches.parse(rows);
    const ids = (some: typeof touched) => [...new Set(some.map(({ productId }) => productId))];
    await writeSummaries(tx, ids(touched.filter(({ stockOnly }) => !stockOnly)));
    await writeStocks(tx, ids(touched));
  });
}
