import {
  columns,
  type Order,
  type OrderLine,
  Prisma,
  type Product,
  type ProductReview,
  type Refund,
  type RefundLine,
  type Return,
  type ReturnLine,
  type ShipmentLine,
  type Variant,
} from "@souk/db";
import { z } from "zod";
import { isPublic } from "../../cart/cart-json.ts";
import type { Tx } from "../../context.ts";

const o = columns<Order>("o");
const l = columns<OrderLine>("l");
const v = columns<Variant>("v");
const p = columns<Product>("p");
const pr = columns<ProductReview>("pr");
const sl = columns<ShipmentLine>("sl");
const rl = columns<ReturnLine>("rl");
const ret = columns<Return>("ret");
const fl = columns<RefundLine>("fl");
const f = columns<Refund>("f");
const { sql } = Prisma;
const Ids = z.array(z.object({ id: z.uuid() }));

/** Units of line `l` that were sent and stayed: neither on their way back nor given back otherwise, as for a return. */
const keptUnits = sql`(
  coalesce((SELECT sum(${sl.quantity}) FROM "ShipmentLine" sl WHERE ${sl.orderLineId} = ${l.id}), 0) - ${l.exchanged}
  - coalesce((SELECT sum(${rl.quantity}) FROM "ReturnLine" rl JOIN "Return" ret ON ${ret.id} = ${rl.returnId}
               WHERE ${rl.orderLineId} = ${l.id} AND ${rl.exchangeLineId} IS NULL
                 AND ${ret.state} NOT IN ('REJECTED', 'CANCELLED')), 0)
  - coalesce((SELECT sum(${fl.quantity} - ${fl.withdrawn}) FROM "RefundLine" fl JOIN "Refund" f ON ${f.id} = ${fl.refundId}
               WHERE ${fl.orderLineId} = ${l.id} AND ${f.returnId} IS NULL), 0))`;

/** Products of order `o` that its buyer has kept and not reviewed, and that still have a page; in the order's own order. */
export const unreviewedGoods = (now: Date): Prisma.Sql => sql`
  SELECT ${p.id} FROM "OrderLine" l JOIN "Variant" v ON ${v.id} = ${l.variantId} JOIN "Product" p ON ${p.id} = ${v.productId}
   WHERE ${l.orderId} = ${o.id} AND ${isPublic(now)} AND ${keptUnits} > 0
     AND NOT EXISTS (SELECT FROM "ProductReview" pr WHERE ${pr.productId} = ${p.id} AND ${pr.userId} = ${o.userId})
   GROUP BY ${p.id} ORDER BY min(${l.position})`;

/** The same of one order, as it is by now: at most so many. None of an order that is gone, or of a guest's. */
export async function goodsToReview(
  tx: Pick<Tx, "$queryRaw">,
  { orderId, now, limit }: { orderId: string; now: Date; limit: number },
): Promise<string[]> {
  const rows = await tx.$queryRaw`
    SELECT goods."id" FROM "Order" o CROSS JOIN LATERAL (${unreviewedGoods(now)}) goods
     WHERE ${o.id} = ${orderId}::uuid AND ${o.userId} IS NOT NULL AND ${o.deletedAt} IS NULL AND ${o.state} = 'DELIVERED'
     LIMIT ${limit}::int`;
  return Ids.parse(rows).map(({ id }) => id);
}
