import {
  type Order,
  type OrderState,
  type Payment,
  Prisma,
  type PaymentState,
  type Return,
  type ReturnState,
  columns,
  personalData,
} from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { isOwn } from "./own-rows.ts";
import type { Subject } from "./subject.ts";

const DAY = 86_400_000;
/** Nobody may ever say that it has arrived: after so long it has. */
const ARRIVED_DAYS = 30;
const UNDER_WAY: OrderState[] = ["PENDING", "CONFIRMED", "PAID", "PROCESSING"];
const BEING_PAID: PaymentState[] = ["INITIATED", "ACTION_REQUIRED", "AUTHORIZED"];
const COMING_BACK: ReturnState[] = ["REQUESTED", "APPROVED", "RECEIVED", "INSPECTED"];
const o = columns<Order>("t");
const p = columns<Payment>("t");
const r = columns<Return>("r");
const Numbers = z.array(z.object({ number: z.int() }));

const modelOf = (name: string) => {
  const found = personalData.find(({ model }) => model === name);
  if (!found) throw new Error(`${name} is nobody's`);
  return found;
};

/**
 * The number of an order that somebody's name and address are still needed for: it is to be sent, paid or taken back; 0
 * while a payment is under way that has no order yet; null: nothing stands against an erasure.
 */
export async function orderUnderWay(tx: Tx, subject: Subject, now: Date): Promise<number | null> {
  const sentAfter = new Date(now.getTime() - ARRIVED_DAYS * DAY);
  const orders = await tx.$queryRaw`SELECT ${o.number} AS number FROM "Order" t
    WHERE ${isOwn(modelOf("Order"), subject, "t")} AND (
          ${o.state}::text IN (${Prisma.join(UNDER_WAY)}) OR ${o.amountDue} > 0
       OR (${o.state} = 'SHIPPED' AND ${o.updatedAt} > ${sentAfter}::timestamp)
       OR EXISTS (SELECT 1 FROM "Return" r WHERE ${r.orderId} = ${o.id}
                     AND ${r.state}::text IN (${Prisma.join(COMING_BACK)})))
    ORDER BY 1 LIMIT 1`;
  const [order] = Numbers.parse(orders);
  if (order) return order.number;
  const payments = await tx.$queryRaw`SELECT 0 AS number FROM "Payment" t
    WHERE ${p.state}::text IN (${Prisma.join(BEING_PAID)}) AND ${isOwn(modelOf("Payment"), subject, "t")} LIMIT 1`;
  return Numbers.parse(payments)[0]?.number ?? null;
}
