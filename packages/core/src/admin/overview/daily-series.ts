import type { Overview } from "@souk/contracts";
import { columns, type Order, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { counted, type Period } from "./period-figures.ts";

const o = columns<Order>("o");
const Rows = z.array(z.object({ day: z.string(), orders: z.int(), revenue: z.int() }));

/** One entry a day (UTC), also for the days on which nothing was sold. */
export async function dailySeries(tx: Tx, { from, to, currency }: Period): Promise<Overview["series"]> {
  const rows = await tx.$queryRaw(Prisma.sql`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, count(${o.id})::int AS orders, coalesce(sum(${o.total}), 0)::int AS revenue
      FROM generate_series(${from}::timestamp(3), ${to}::timestamp(3) - interval '1 day', interval '1 day') day
      LEFT JOIN "Order" o ON ${o.placedAt} >= day AND ${o.placedAt} < day + interval '1 day' AND ${o.currency} = ${currency} AND ${counted}
     GROUP BY day ORDER BY day`);
  return Rows.parse(rows);
}
