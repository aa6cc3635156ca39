import type { InvoiceSettings } from "@souk/contracts";
import { columns, type Order, type Payment, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";

const o = columns<Order>("o");
const p = columns<Payment>("p");
const Ids = z.array(z.object({ id: z.uuid() }));

/** Due, or held and not taken yet. */
const unpaid = Prisma.sql`${p.state} IN ('AWAITING', 'AUTHORIZED')`;

/** States from which on cash that is still due is invoiced. */
const COD_STATES = {
  CONFIRMED: ["CONFIRMED", "PROCESSING", "SHIPPED", "DELIVERED"],
  SHIPPED: ["SHIPPED", "DELIVERED"],
  DELIVERED: ["DELIVERED"],
} as const satisfies Record<InvoiceSettings["cashOnDelivery"], readonly string[]>;

/**
 * Orders that are to be invoiced and aren't: paid (or free), or to be paid on delivery and as far as the settings say.
 * The oldest first, `limit` at most; of one order alone where `orderId` is given.
 */
export async function dueOrders(
  tx: Tx,
  settings: InvoiceSettings,
  { orderId, limit }: { orderId?: string; limit: number },
): Promise<string[]> {
  const cod = [...COD_STATES[settings.cashOnDelivery]];
  const one = orderId === undefined ? Prisma.empty : Prisma.sql`AND ${o.id} = ${orderId}::uuid`;
  const rows = await tx.$queryRaw`
    SELECT ${o.id} FROM "Order" o
     WHERE ${o.invoicedAt} IS NULL AND ${o.deletedAt} IS NULL AND ${o.amountDue} = 0
       AND ${o.state} IN ('CONFIRMED', 'PAID', 'PROCESSING', 'SHIPPED', 'DELIVERED')
       AND CASE WHEN EXISTS (SELECT 1 FROM "Payment" p WHERE ${p.orderId} = ${o.id} AND ${unpaid})
                THEN ${o.state}::text = ANY(${cod}::text[]) AND NOT EXISTS (
                     SELECT 1 FROM "Payment" p
                      WHERE ${p.orderId} = ${o.id} AND ${unpaid} AND ${p.provider} <> 'cash_on_delivery')
                ELSE ${o.state} <> 'CONFIRMED' END ${one}
     ORDER BY ${o.id} LIMIT ${limit}::int`;
  return Ids.parse(rows).map(({ id }) => id);
}
