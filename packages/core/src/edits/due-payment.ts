import { columns, type Payment, Prisma } from "@souk/db";
import { paymentColumns, type PaymentRow, PaymentRows } from "../checkout/payment-row.ts";
import type { Tx } from "../context.ts";

const pay = columns<Payment>("pay");

/** The order in the place of a payment's cart: whose language and e-mail they are. */
const asCart = Prisma.sql`
  "Payment" pay JOIN (SELECT "id", "locale", "email" FROM "Order") c ON c."id" = ${pay.dueOrderId}`;

/** A payment of an order's amount due, by the key of its try or by its id; null for any other. */
export async function readDuePayment(
  tx: Tx,
  by: { orderId: string; key: string } | { id: string },
): Promise<PaymentRow | null> {
  const found =
    "id" in by
      ? Prisma.sql`${pay.id} = ${by.id}::uuid`
      : Prisma.sql`${pay.dueOrderId} = ${by.orderId}::uuid AND ${pay.idempotencyKey} = ${by.key}`;
  const rows = await tx.$queryRaw`SELECT ${paymentColumns} FROM ${asCart} WHERE ${found}`;
  return PaymentRows.parse(rows)[0] ?? null;
}

/** The number of the order whose amount due a payment is to pay; null for a cart's. */
export async function dueOrderNumber(tx: Tx, paymentId: string): Promise<number | null> {
  const row = await tx.payment.findUnique({
    where: { id: paymentId },
    select: { dueOrder: { select: { number: true } } },
  });
  return row?.dueOrder?.number ?? null;
}
