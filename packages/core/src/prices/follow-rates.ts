import { columns, type CurrencyRate, type Product } from "@souk/db";
import { z } from "zod";
import { holdProducts } from "../catalog/hold-products.ts";
import type { Core, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { followPrices } from "./follow-prices.ts";
import { PRICE_BATCH } from "./prices-due.ts";

const p = columns<Product>("p");
const r = columns<CurrencyRate>("r");
const Open = z.array(z.object({ from: z.uuid() }));
const Ids = z.array(z.object({ id: z.uuid() }));
/** Below every id: all products are to follow. */
export const FIRST_PRODUCT = "00000000-0000-0000-0000-000000000000";
const TIMEOUT = 120_000;

/**
 * After a rate, its rounding or what is enabled changed: converts the prices of all products, a few hundred a
 * transaction, until none is left. A process that dies is followed by another where it stopped. Gives the number of
 * products that followed.
 */
export async function followRates(core: Pick<Core, "db" | "clock">): Promise<number> {
  let done = 0;
  for (;;) {
    const ids = await runTx(core.db, (tx) => nextBatch(tx, core.clock.now()), { timeout: TIMEOUT });
    if (ids === null) return done;
    done += ids;
  }
}

/** Null when nothing is to be done, or another process is at it. */
async function nextBatch(tx: Tx, now: Date): Promise<number | null> {
  const rows = await tx.$queryRaw`
    SELECT ${r.convertFrom} AS from FROM "CurrencyRate" r WHERE ${r.convertFrom} IS NOT NULL
     ORDER BY ${r.convertFrom} FOR UPDATE SKIP LOCKED`;
  const [first] = Open.parse(rows);
  if (!first) return null;
  const ids = Ids.parse(
    await tx.$queryRaw`
      SELECT ${p.id} FROM "Product" p WHERE ${p.id} > ${first.from}::uuid ORDER BY ${p.id} LIMIT ${PRICE_BATCH}`,
  ).map(({ id }) => id);
  await holdProducts(tx, ids);
  await followPrices(tx, ids, now);
  const last = ids.length < PRICE_BATCH ? null : (ids.at(-1) ?? null);
  // One that stands further on is done by its own turn; those at the same place go on together.
  await tx.$executeRaw`
    UPDATE "CurrencyRate" r SET "convertFrom" = ${last}::uuid WHERE ${r.convertFrom} = ${first.from}::uuid`;
  return ids.length;
}
