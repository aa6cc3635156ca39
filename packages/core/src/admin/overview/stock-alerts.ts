import type { Overview } from "@souk/contracts";
import { columns, Prisma, type ProductTranslation } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { lowStockVariants } from "../low-stock-sql.ts";

const t = columns<ProductTranslation>("t");
const Row = z.object({
  productId: z.uuid(),
  name: z.string(),
  sku: z.string(),
  available: z.int(),
  lowStockAt: z.int(),
});
const Rows = z.array(z.object({ count: z.int(), rows: z.array(Row) })).length(1);
const SHOWN = 8;

/** The variants that run out first, and how many there are in all. */
export async function stockAlerts(tx: Tx): Promise<Pick<Overview, "lowStock" | "lowStockCount">> {
  const rows = await tx.$queryRaw(Prisma.sql`
    WITH low AS MATERIALIZED ${lowStockVariants},
    shown AS (SELECT low.* FROM low ORDER BY low.available, low."sku" LIMIT ${SHOWN}::int)
    SELECT (SELECT count(*)::int FROM low) AS count, coalesce((
      SELECT json_agg(json_build_object('productId', shown."productId", 'name', ${t.name}, 'sku', shown."sku",
               'available', shown.available, 'lowStockAt', shown."lowStockAt") ORDER BY shown.available, shown."sku")
        FROM shown JOIN "ProductTranslation" t ON ${t.productId} = shown."productId" AND ${t.locale} = 'en'), '[]') AS rows`);
  const [alerts] = Rows.parse(rows);
  return { lowStock: alerts?.rows ?? [], lowStockCount: alerts?.count ?? 0 };
}
