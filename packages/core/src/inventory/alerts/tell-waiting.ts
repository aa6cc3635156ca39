import { columns, Prisma, type Product, type StockAlert, type Variant } from "@souk/db";
import { onSale, unreserved } from "../../cart/cart-json.ts";
import type { Core, Tx } from "../../context.ts";
import { insertJobs } from "../../jobs/enqueue.ts";
import type { JobData, JobName } from "../../jobs/jobs.ts";
import { wantsMailSql } from "../../mail/preferences/wants-mail.ts";
import { insertMails } from "../../mail/queue-mail.ts";

const a = columns<StockAlert>("a");
const p = columns<Product>("p");
const v = columns<Variant>("v");
const { sql } = Prisma;

const JOB = "stock.tell" satisfies JobName;
/** Mails that one statement queues. */
const TURN = 200;

/** Whether alert `a` still waits for its mail. */
export const isWaiting = sql`(${a.notifiedAt} IS NULL AND ${a.cancelledAt} IS NULL)`;

/** Leaves the mails to a job, where somebody waits for these products; they have just come back. */
export async function askToTell(tx: Tx, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return;
  const jobs = sql`
    SELECT uuidv7() AS id, ${JOB} AS name, jsonb_build_object('productId', back.id) AS data,
           back.id::text AS waiting, NULL::timestamptz AS "startAfter"
      FROM unnest(${[...productIds]}::uuid[]) AS back(id)
     WHERE EXISTS (SELECT FROM "Variant" v JOIN "StockAlert" a ON ${a.variantId} = ${v.id} AND ${isWaiting}
                    WHERE ${v.productId} = back.id)`;
  await tx.$executeRaw(insertJobs(jobs));
}

/**
 * Mails everybody who waits for what can be bought now, the longest waiting first; each once, whoever else is at it. Of one
 * product or, by the clock, of all: what came back otherwise (published again, imported) is found then. Gives how many.
 */
export async function tellWaiting(
  core: Pick<Core, "db" | "clock">,
  { productId }: JobData<typeof JOB>,
): Promise<number> {
  for (let told = 0; ;) {
    // The statement's own row locks: a second worker takes the next ones.
    const now = core.clock.now();
    const some = await core.db.$executeRaw`
      WITH ${turn(now, productId)}, told AS (
        UPDATE "StockAlert" a SET "notifiedAt" = ${now}::timestamp FROM turn
         WHERE ${a.id} = turn."id" AND ${isWaiting}
        RETURNING ${a.id}, ${a.variantId}, ${a.email}, ${a.locale}
      ), ${insertMails(toldMails)}
      SELECT 1 FROM told`;
    told += some;
    if (some === 0) return told;
  }
}

const turn = (now: Date, productId: string | undefined): Prisma.Sql => sql`
  back AS MATERIALIZED (
    SELECT ${v.id} FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId}
     WHERE ${v.id} IN (SELECT ${a.variantId} FROM "StockAlert" a WHERE ${isWaiting})
       ${productId === undefined ? Prisma.empty : sql`AND ${p.id} = ${productId}::uuid`}
       AND ${onSale(now)} AND ${unreserved} > 0
  ), turn AS MATERIALIZED (
    SELECT ${a.id} FROM "StockAlert" a JOIN back ON back."id" = ${a.variantId}
     WHERE ${isWaiting} AND ${wantsMailSql(a.email, "back_in_stock")} ORDER BY ${a.createdAt}, ${a.id} LIMIT ${TURN}::int FOR UPDATE OF a SKIP LOCKED
  )`;

const toldMails = sql`
  SELECT uuidv7() AS id, 'back_in_stock:' || told."id" AS key, 'back_in_stock' AS template, told."email" AS recipient,
         told."locale" AS locale, jsonb_build_object('variantId', told."variantId") AS data,
         NULL::uuid AS "orderId" FROM told`;
