import type { OrderTableInput } from "@souk/contracts";
import { columns, type Order, type OrderAddress, Prisma } from "@souk/db";
import { containing } from "../like.ts";

const o = columns<Order>("o");
const a = columns<OrderAddress>("a");
const i = columns<Order>("i");
const LARGEST_NUMBER = 2_147_483_647;

/** The condition on "Order" o of the filters that are given. */
export function orderFilter({ state, toShip, from, to, query = "" }: OrderTableInput): Prisma.Sql {
  const parts = [
    Prisma.sql`${o.deletedAt} IS NULL`,
    ...(state === undefined ? [] : [Prisma.sql`${o.state} = ${state}::"OrderState"`]),
    ...(toShip ? [Prisma.sql`${o.state} IN ('CONFIRMED', 'PAID', 'PROCESSING')`] : []),
    ...(from === undefined ? [] : [Prisma.sql`${o.placedAt} >= ${new Date(from)}::timestamp`]),
    ...(to === undefined ? [] : [Prisma.sql`${o.placedAt} < ${new Date(to)}::timestamp`]),
    ...(query === "" ? [] : [matches(query)]),
  ];
  return Prisma.join(parts, " AND ");
}

// Digits are an order's number, all else a part of an e-mail or of the buyer's name: each has its index.
function matches(query: string): Prisma.Sql {
  const number = /^#?(\d{1,10})$/.exec(query)?.[1];
  if (number !== undefined && Number(number) <= LARGEST_NUMBER)
    return Prisma.sql`${o.number} = ${Number(number)}::int`;
  const pattern = containing(query);
  return Prisma.sql`${o.id} IN (
    SELECT ${i.id} FROM "Order" i WHERE ${i.deletedAt} IS NULL AND ${i.email} ILIKE ${pattern}
    UNION SELECT ${a.orderId} FROM "OrderAddress" a WHERE ${a.kind} = 'SHIPPING' AND ${a.fullName} ILIKE ${pattern})`;
}
