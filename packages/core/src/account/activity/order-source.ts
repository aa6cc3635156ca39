import { columns, type Order, type OrderEvent, Prisma } from "@souk/db";
import type { ActivitySource } from "./activity-source.ts";

const o = columns<Order>("o");
const e = columns<OrderEvent>("e");

/** Orders placed and cancelled, and each step of their returns. */
export const orderSource: ActivitySource = {
  kinds: ["ORDER_PLACED", "ORDER_CANCELLED", "RETURN_MOVED"],
  rows: ({ userId }) => Prisma.sql`
    SELECT ${e.createdAt} AS at, ${e.id} AS id,
           CASE ${e.type} WHEN 'PLACED' THEN 'ORDER_PLACED' WHEN 'RETURN' THEN 'RETURN_MOVED'
                ELSE 'ORDER_CANCELLED' END AS kind,
           ${e.actorKind} = 'STAFF' AS "byStaff",
           jsonb_build_object('orderNumber', ${o.number}, 'state', ${e.data} -> 'toReturn') AS detail
      FROM "Order" o JOIN "OrderEvent" e ON ${e.orderId} = ${o.id}
     WHERE ${o.userId} = ${userId}::uuid AND ${o.deletedAt} IS NULL
       AND NOT (${e.type} = 'RETURN' AND ${e.data} ? 'exchange')
       AND (${e.type} IN ('PLACED', 'RETURN')
            OR ${e.type} = 'STATE_CHANGED' AND ${e.toState} = 'CANCELLED')`,
};
