import type { Overview } from "@souk/contracts";
import { columns, type Order, type OrderLine, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { counted, type Period } from "./period-figures.ts";

const o = columns<Order>("o");
const line = columns<OrderLine>("line");
const Rows = z.array(z.object({ name: z.string(), units: z.int(), revenue: z.int() }));

/** By revenue, under the names they were sold by. */
export async function bestSellers(tx: Tx, { from, to, currency }: Period): Promise<Overview["topProducts"]> {
  const rows = await tx.$queryRaw(Prisma.sql`
    SELECT min(${line.name}) AS name, sum(${line.quantity})::int AS units, sum(${line.total})::int AS revenue
      FROM "Order" o JOIN "OrderLine" line ON ${line.orderId} = ${o.id}
     WHERE ${o.placedAt} >= ${from}::timestamp(3) AND ${o.placedAt} < ${to}::timestamp(3) AND ${o.currency} = ${currency} AND ${counted}
     GROUP BY coalesce(${line.variantId}::text, ${line.sku}) ORDER BY revenue DESC, name LIMIT 5`);
  return Rows.parse(rows);
}
