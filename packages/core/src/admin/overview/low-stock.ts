import { Overview } from "@souk/contracts";
import { columns, Prisma, type ProductTranslation } from "@souk/db";
import { z } from "zod";
import type { Core } from "../../context.ts";
import { lowStockVariants } from "../low-stock-sql.ts";

const t = columns<ProductTranslation>("t");
const { sql } = Prisma;
const SHOWN = 8;
const Rows = z.tuple([z.object({ answer: Overview.pick({ lowStock: true, lowStockCount: true }) })]);

/** The variants that are nearest to their end, and how many are low in all. */
export async function lowStock({ db }: Core): Promise<Pick<Overview, "lowStock" | "lowStockCount">> {
  const rows = await db.$queryRaw(sql`
    WITH low AS MATERIALIZED (SELECT * FROM ${lowStockVariants} low),
    first AS (SELECT * FROM low ORDER BY available, "lowStockAt" DESC, "sku" LIMIT ${SHOWN})
    SELECT json_build_object('lowStockCount', (SELECT count(*) FROM low), 'lowStock', (
      SELECT coalesce(json_agg(json_build_object(
               'productId', first."productId", 'name', coalesce(${t.name}, ''), 'sku', first."sku",
               'available', first.available, 'lowStockAt', first."lowStockAt")
               ORDER BY first.available, first."lowStockAt" DESC, first."sku"), '[]')
        FROM first LEFT JOIN "ProductTranslation" t
          ON ${t.productId} = first."productId" AND ${t.locale} = 'en')) AS answer`);
  return Rows.parse(rows)[0].answer;
}
