import { Overview } from "@souk/contracts";
import {
  columns,
  Prisma,
  type ProductStock,
  type ProductTranslation,
  type StockLevel,
  type StockLocation,
  type Variant,
} from "@souk/db";
import { z } from "zod";
import type { Core } from "../../context.ts";
import { refreshTable } from "../product-table/refresh-table.ts";

const at = columns<StockLocation>("at");
const k = columns<ProductStock>("k");
const s = columns<StockLevel>("s");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;
const SHOWN = 8;
const Rows = z.tuple([z.object({ answer: Overview.pick({ lowStock: true, lowStockCount: true }) })]);

const free = sql`(
  SELECT sum(${s.onHand} - ${s.reserved})::int FROM "StockLevel" s
    JOIN "StockLocation" at ON ${at.id} = ${s.locationId} AND ${at.sellsOnline}
   WHERE ${s.variantId} = ${v.id})`;

/**
 * The variants that are nearest to their end, and how many are low in all. Each of the first ones is of one of the first
 * products: of each product the lowest is known.
 */
export async function lowStock({
  db,
}: Pick<Core, "db">): Promise<Pick<Overview, "lowStock" | "lowStockCount">> {
  await refreshTable(db);
  const rows = await db.$queryRaw(sql`
    WITH nearest AS MATERIALIZED (
      SELECT ${k.productId} FROM "ProductStock" k WHERE ${k.lowVariants} > 0
       ORDER BY ${k.lowest}, ${k.productId} LIMIT ${SHOWN}
    ), low AS MATERIALIZED (
      SELECT ${v.productId}, ${v.sku}, ${v.lowStockAt}, ${free} AS available FROM nearest
        JOIN "Variant" v ON ${v.productId} = nearest."productId" WHERE ${v.active} AND ${v.deletedAt} IS NULL
    ), first AS (
      SELECT * FROM low WHERE available <= "lowStockAt" ORDER BY available, "productId", "sku" LIMIT ${SHOWN})
    SELECT json_build_object(
      'lowStockCount', (SELECT coalesce(sum(${k.lowVariants}), 0) FROM "ProductStock" k WHERE ${k.lowVariants} > 0),
      'lowStock', (
      SELECT coalesce(json_agg(json_build_object(
               'productId', first."productId", 'name', coalesce(${t.name}, ''), 'sku', first."sku",
               'available', first.available, 'lowStockAt', first."lowStockAt")
               ORDER BY first.available, first."productId", first."sku"), '[]')
        FROM first LEFT JOIN "ProductTranslation" t
          ON ${t.productId} = first."productId" AND ${t.locale} = 'en')) AS answer`);
  return Rows.parse(rows)[0].answer;
}
