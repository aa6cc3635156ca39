import { columns, type PriceOffer, type Variant } from "@souk/db";
import { z } from "zod";
import { holdProducts } from "../catalog/hold-products.ts";
import type { Core } from "../context.ts";
import { runTx } from "../transaction.ts";
import { followPrices } from "./follow-prices.ts";

const o = columns<PriceOffer>("o");
const v = columns<Variant>("v");
const Ids = z.array(z.object({ id: z.uuid() }));
export const PRICE_BATCH = 500;

/**
 * Begins and ends the offers whose time has come: prices, lists and search follow, and the answers that say otherwise
 * are dropped. Gives the number of products that changed. May be repeated, and run by several at once.
 */
export async function pricesDue({ db, clock }: Pick<Core, "db" | "clock">): Promise<number> {
  let done = 0;
  for (;;) {
    const now = clock.now();
    const due = Ids.parse(
      await db.$queryRaw`
        SELECT DISTINCT ${v.productId} AS id FROM "PriceOffer" o JOIN "Variant" v ON ${v.id} = ${o.variantId}
         WHERE ${o.nextAt} <= ${now}::timestamp ORDER BY 1 LIMIT ${PRICE_BATCH}`,
    ).map(({ id }) => id);
    if (due.length === 0) return done;
    await runTx(db, async (tx) => {
      await holdProducts(tx, due);
      await followPrices(tx, due, now);
    });
    done += due.length;
  }
}
