import { columns, type Order, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const o = columns<Order>("o");
const { sql } = Prisma;
const Pair = z.object({ value: z.coerce.number(), previous: z.coerce.number() });
const Rows = z.array(z.object({ orders: Pair, revenue: Pair, customers: Pair })).length(1);

export interface Period {
  from: Date;
  to: Date;
  /** Where the period before this one, as long, begins. */
  previousFrom: Date;
  currency: string;
}

/** Orders that count as business: the cancelled and the given back don't. */
export const counted = sql`${o.state} NOT IN ('CANCELLED', 'REFUNDED') AND ${o.deletedAt} IS NULL`;

/** Orders, revenue in minor units and distinct buyers, now and in the period before. */
export async function periodFigures(
  tx: Tx,
  { from, to, previousFrom, currency }: Period,
): Promise<z.infer<typeof Rows>[number]> {
  const isNow = sql`${o.placedAt} >= ${from}::timestamp(3)`;
  const pair = (what: Prisma.Sql): Prisma.Sql => sql`json_build_object(
    'value', coalesce(${what} FILTER (WHERE ${isNow}), 0), 'previous', coalesce(${what} FILTER (WHERE NOT ${isNow}), 0))`;
  const rows = await tx.$queryRaw(sql`
    SELECT ${pair(sql`count(*)`)} AS orders, ${pair(sql`sum(${o.total})`)} AS revenue, ${pair(sql`count(DISTINCT lower(${o.email}))`)} AS customers
      FROM "Order" o
     WHERE ${o.placedAt} >= ${previousFrom}::timestamp(3) AND ${o.placedAt} < ${to}::timestamp(3) AND ${o.currency} = ${currency} AND ${counted}`);
  const [figures] = Rows.parse(rows);
  if (!figures) throw new Error("an aggregate answers with one row");
  return figures;
}
