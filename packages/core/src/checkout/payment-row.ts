import { Currency } from "@souk/contracts";
import { columns, type Order, type Payment, Prisma } from "@souk/db";
import { z } from "zod";

const pay = columns<Payment>("pay");
const o = columns<Order>("o");

/** One try to pay, as the checkout needs it. */
export const PaymentRow = z.object({
  id: z.uuid(),
  cartId: z.uuid().nullable(),
  orderId: z.uuid().nullable(),
  provider: z.string(),
  /** Of the order that this payment paid. */
  orderNumber: z.int().nullable(),
  state: z.enum([
    "INITIATED",
    "ACTION_REQUIRED",
    "AWAITING",
    "AUTHORIZED",
    "CAPTURED",
    "DECLINED",
    "VOIDED",
    "PARTIALLY_REFUNDED",
    "REFUNDED",
  ]),
  idempotencyKey: z.string(),
  requestHash: z.string(),
  sourceToken: z.string().nullable(),
  cartVersion: z.int(),
  amount: z.int(),
  currency: Currency,
  declineCode: z.string().nullable(),
  locale: z.string(),
  /** Of the cart; null once there is none. */
  email: z.string().nullable(),
  createdAt: z.date(),
});
export type PaymentRow = z.infer<typeof PaymentRow>;
export const PaymentRows = z.array(PaymentRow);

/** What to select from "Payment" pay with its "Cart" c beside it. */
export const paymentColumns = Prisma.sql`
  ${pay.id}, ${pay.cartId}, ${pay.orderId}, ${pay.provider}, ${pay.state}, ${pay.idempotencyKey}, ${pay.requestHash}, ${pay.sourceToken},
  ${pay.cartVersion}, ${pay.amount}, ${pay.currency}, ${pay.declineCode}, ${pay.createdAt}, c."locale", c."email",
  (SELECT ${o.number} FROM "Order" o WHERE ${o.id} = ${pay.orderId}) AS "orderNumber"`;

/** The outcome isn't known, or the shopper must act: its charge may still become money. */
export function isUnderWay({ state }: Pick<PaymentRow, "state">): boolean {
  return state === "INITIATED" || state === "ACTION_REQUIRED";
}
