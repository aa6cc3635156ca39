import { type Currency, Overview } from "@souk/contracts";
import { columns, type Order, type OrderLine, Prisma, type ProductTranslation, type Variant } from "@souk/db";
import type { Core } from "../../context.ts";
import type { OverviewPeriod } from "./overview-period.ts";
import { standing } from "./sales-figures.ts";

const o = columns<Order>("o");
const ol = columns<OrderLine>("ol");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;
const SHOWN = 8;
const Rows = Overview.shape.topProducts;

/**
 * What sold for most in the period, all variants of a product together and by its name of today; what is no product any
 * more by the name that it was sold under.
 */
export async function topProducts(
  { db }: Core,
  currency: Currency,
  { from, to }: OverviewPeriod,
): Promise<Overview["topProducts"]> {
  const rows = await db.$queryRaw(sql`
    SELECT coalesce(${t.name}, top.name) AS name, top.units::int, top.revenue::float8 AS revenue FROM (
      SELECT ${v.productId}, CASE WHEN ${v.productId} IS NULL THEN ${ol.sku} END AS sku, min(${ol.name}) AS name,
             sum(${ol.quantity}) AS units, sum(${ol.total}) AS revenue
        FROM "Order" o JOIN "OrderLine" ol ON ${ol.orderId} = ${o.id}
        LEFT JOIN "Variant" v ON ${v.id} = ${ol.variantId}
       WHERE ${o.currency} = ${currency}::char(3) AND ${standing}
         AND ${o.placedAt} >= ${from.toISOString()}::timestamp AND ${o.placedAt} <= ${to.toISOString()}::timestamp
       GROUP BY 1, 2 ORDER BY revenue DESC, name LIMIT ${SHOWN}) top
      LEFT JOIN "ProductTranslation" t ON ${t.productId} = top."productId" AND ${t.locale} = 'en'
     ORDER BY revenue DESC, name`);
  return Rows.parse(rows);
}
