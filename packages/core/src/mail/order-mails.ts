import type { MailTemplate, OrderState } from "@souk/contracts";
import { type Order, type OrderEventType, columns, Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import { insertMails } from "./queue-mail.ts";

const o = columns<Order>("o");

interface Happened {
  type: OrderEventType;
  toState: OrderState | null;
  data: { amount?: number; shipmentId?: string };
}

/** What the buyer is told of an event of his order; null for what is between the shop and itself. */
export function mailOfEvent({
  type,
  toState,
  data,
}: Happened): { template: MailTemplate; more: object } | null {
  if (type === "PAYMENT") return { template: "payment_received", more: { amount: data.amount ?? 0 } };
  if (type === "REFUND") return { template: "refunded", more: { amount: data.amount ?? 0 } };
  if (type === "SHIPMENT") return { template: "shipped", more: { shipmentId: data.shipmentId } };
  if (toState === "DELIVERED") return { template: "delivered", more: {} };
  if (toState === "CANCELLED") return { template: "cancelled", more: {} };
  return null;
}

/** Queues the mail of an order's event, in its transaction. */
export async function queueEventMail(
  tx: Tx,
  event: Happened & { id: string; orderId: string },
): Promise<void> {
  const mail = mailOfEvent(event);
  if (mail === null) return;
  const { template, more } = mail;
  const rows = Prisma.sql`
    SELECT ${newId()}::uuid AS id, ${`${template}:${event.id}`} AS key, ${template} AS template,
           ${o.email} AS recipient, ${o.locale} AS locale,
           ${JSON.stringify({ orderId: event.orderId, ...more })}::jsonb AS data, ${o.id} AS "orderId"
      FROM "Order" o WHERE ${o.id} = ${event.orderId}::uuid`;
  await tx.$executeRaw`WITH ${insertMails(rows)} SELECT 1 FROM mails`;
}

/**
 * The mail that a placed order begins with, as parts of the statement that writes it: `placed` is the order's row. A
 * transfer is asked for in it; of a card that paid at once it says so, and no second mail does.
 */
export function placedMails(
  { email, locale }: { email: string; locale: string },
  { eventId, paymentId }: { eventId: string; paymentId: string },
): Prisma.Sql {
  return insertMails(Prisma.sql`
    SELECT ${newId()}::uuid AS id, said.template || ${`:${eventId}`} AS key, said.template, ${email} AS recipient,
           ${locale} AS locale, jsonb_build_object('orderId', placed."id") AS data, placed."id" AS "orderId"
      FROM placed, (SELECT CASE "provider" WHEN 'bank_transfer' THEN 'bank_transfer' ELSE 'order_received' END
                           AS template FROM "Payment" WHERE "id" = ${paymentId}::uuid) said`);
}
