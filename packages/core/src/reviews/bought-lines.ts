import {
  columns,
  type Order,
  type OrderLine,
  Prisma,
  type Shipment,
  type ShipmentLine,
  type Variant,
} from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";

const l = columns<OrderLine>("l");
const o = columns<Order>("o");
const s = columns<Shipment>("s");
const sl = columns<ShipmentLine>("sl");
const v = columns<Variant>("v");
const { sql } = Prisma;
const Lines = z.array(z.object({ id: z.uuid() }));

/** Lines of an account's orders of which something was sent: what proves a purchase. */
export const boughtLines = (userId: string): Prisma.Sql => sql`
  SELECT ${l.id}, ${v.productId}, ${o.placedAt} FROM "Order" o JOIN "OrderLine" l ON ${l.orderId} = ${o.id}
    JOIN "Variant" v ON ${v.id} = ${l.variantId}
   WHERE ${o.userId} = ${userId}::uuid AND ${o.deletedAt} IS NULL AND EXISTS (
     SELECT FROM "ShipmentLine" sl JOIN "Shipment" s ON ${s.id} = ${sl.shipmentId} WHERE ${sl.orderLineId} = ${l.id})`;

/** The latest line by which somebody bought the product and was sent it; null where nothing proves that. */
export async function boughtLine(
  tx: Tx,
  { userId, productId }: { userId: string; productId: string },
): Promise<string | null> {
  const rows = await tx.$queryRaw`
    SELECT bought."id" FROM (${boughtLines(userId)}) bought
     WHERE bought."productId" = ${productId}::uuid ORDER BY bought."placedAt" DESC, bought."id" DESC LIMIT 1`;
  return Lines.parse(rows)[0]?.id ?? null;
}
