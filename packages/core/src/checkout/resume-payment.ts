import { DomainError, type PlaceResult } from "@souk/contracts";
import { type Cart, columns, type Payment, Prisma } from "@souk/db";
import type { ShopperContext } from "../context.ts";
import { cartsOf } from "../cart/cart-owner.ts";
import { resumeDue } from "../edits/resume-due.ts";
import { paymentColumns, PaymentRows } from "./payment-row.ts";
import { settlePayment } from "./place-order.ts";

const c = columns<Cart>("c");
const pay = columns<Payment>("pay");

/** How a payment of the shopper's ended, or ends now: after the provider's page, or after an answer was lost. */
export async function resumePayment(
  ctx: ShopperContext,
  { idempotencyKey }: { idempotencyKey: string },
): Promise<PlaceResult> {
  const { dueOrder } = ctx.shopper;
  if (dueOrder !== undefined) return resumeDue(ctx, dueOrder, idempotencyKey);
  const owned = cartsOf(ctx.shopper) ?? Prisma.sql`FALSE`;
  const rows = await ctx.db.$queryRaw`
    SELECT ${paymentColumns} FROM "Payment" pay JOIN "Cart" c ON ${c.id} = ${pay.cartId}
     WHERE ${owned} AND ${pay.idempotencyKey} = ${idempotencyKey}`;
  const payment = PaymentRows.parse(rows)[0];
  if (!payment) throw new DomainError("NOT_FOUND", { entity: "payment" });
  return settlePayment(ctx, payment, { isNew: false, cart: null });
}
