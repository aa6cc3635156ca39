import { columns, type LowStock, Prisma, type Product, type Variant } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { refreshTable } from "../../admin/product-table/refresh-table.ts";
import type { Core } from "../../context.ts";
import { queueMail } from "../../mail/queue-mail.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { runTx } from "../../transaction.ts";
import { variantName } from "../table/stock-row-sql.ts";

const low = columns<LowStock>("low");
const p = columns<Product>("p");
const v = columns<Variant>("v");
const Items = z.array(z.object({ sku: z.string(), name: z.string(), available: z.int() }));
/** More in one mail nobody reads; the rest comes with the next one. */
const MOST = 100;

/**
 * Writes to whom the settings name what fell to its level of low stock since it was last told, each fall once: a row of
 * LowStock lives from the fall to the rise. Gives how many variants were told of.
 */
export async function tellLowStock(core: Pick<Core, "db" | "clock">): Promise<number> {
  const { lowStockTo, lowStockLocale: locale } = await readSettings(core.db, "mails");
  const recipients = lowStockTo.split(",").filter((email) => email !== "");
  if (recipients.length === 0) return 0;
  await refreshTable(core.db);
  return runTx(core.db, async (tx) => {
    const items = Items.parse(
      await tx.$queryRaw(Prisma.sql`
        WITH turn AS MATERIALIZED (
          SELECT ${low.variantId} FROM "LowStock" low WHERE ${low.toldAt} IS NULL
           ORDER BY ${low.available}, ${low.variantId} LIMIT ${MOST}::int FOR UPDATE OF low SKIP LOCKED
        ), told AS (
          UPDATE "LowStock" low SET "toldAt" = ${core.clock.now()}::timestamp FROM turn
           WHERE ${low.variantId} = turn."variantId" RETURNING ${low.variantId}, ${low.available}
        )
        SELECT ${v.sku}, ${variantName(locale)} AS name, told.available
          FROM told JOIN "Variant" v ON ${v.id} = told."variantId" JOIN "Product" p ON ${p.id} = ${v.productId}
         ORDER BY told.available, ${v.sku}`),
    );
    if (items.length === 0) return 0;
    const key = `low_stock:${newId()}`;
    for (const to of recipients)
      await queueMail(tx, { key: `${key}:${to}`, template: "low_stock", to, locale, data: { items } });
    return items.length;
  });
}
