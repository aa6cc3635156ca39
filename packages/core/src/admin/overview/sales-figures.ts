import type { Currency } from "@souk/contracts";
import { columns, type Order, Prisma } from "@souk/db";
import { z } from "zod";
import type { Core } from "../../context.ts";
import type { OverviewPeriod } from "./overview-period.ts";

const o = columns<Order>("o");
const { sql } = Prisma;

const Side = z.object({ orders: z.int(), revenue: z.int(), customers: z.int() });
export type SalesSide = z.infer<typeof Side>;
const Figures = z.object({
  now: Side,
  before: Side,
  toShip: z.int(),
  series: z.array(z.object({ day: z.string(), orders: z.int(), revenue: z.int() })),
});
export type SalesFigures = z.infer<typeof Figures>;
const Rows = z.tuple([z.object({ figures: Figures })]);

/** An order that stands: neither cancelled nor refunded. */
export const standing = sql`${o.deletedAt} IS NULL AND ${o.state} NOT IN ('CANCELLED', 'REFUNDED')`;

const time = (at: Date): Prisma.Sql => sql`${at.toISOString()}::timestamp`;

const side = (from: Date, to: Date): Prisma.Sql => sql`(
  SELECT json_build_object('orders', count(*), 'revenue', coalesce(sum("total"), 0),
           'customers', count(DISTINCT lower("email")))
    FROM sold WHERE "placedAt" >= ${time(from)} AND "placedAt" <= ${time(to)})`;

/** Both periods and each day of the present one, in one statement over one index. */
export async function salesFigures(
  { db }: Core,
  currency: Currency,
  { from, to, previousFrom, previousTo }: OverviewPeriod,
): Promise<SalesFigures> {
  const rows = await db.$queryRaw(sql`
    WITH sold AS MATERIALIZED (
      SELECT ${o.placedAt}, ${o.total}, ${o.email} FROM "Order" o
       WHERE ${o.currency} = ${currency}::char(3) AND ${standing}
         AND ${o.placedAt} >= ${time(previousFrom)} AND ${o.placedAt} <= ${time(to)}
    ), daily AS (
      SELECT day, count(sold."total") AS orders, coalesce(sum(sold."total"), 0) AS revenue
        FROM generate_series(${time(from)}, ${time(to)}, interval '1 day') AS day
        LEFT JOIN sold ON date_trunc('day', sold."placedAt") = day GROUP BY day)
    SELECT json_build_object(
      'now', ${side(from, to)}, 'before', ${side(previousFrom, previousTo)},
      'toShip', (SELECT count(*) FROM "Order" o
                  WHERE ${o.state} IN ('CONFIRMED', 'PAID', 'PROCESSING') AND ${o.deletedAt} IS NULL),
      'series', (SELECT json_agg(json_build_object('day', to_char(day, 'YYYY-MM-DD'), 'orders', orders,
                          'revenue', revenue) ORDER BY day) FROM daily)) AS figures`);
  return Rows.parse(rows)[0].figures;
}
