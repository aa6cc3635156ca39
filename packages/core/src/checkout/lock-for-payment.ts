import { DomainError } from "@souk/contracts";
import { type Cart, columns, type Order, type Payment, Prisma } from "@souk/db";
import { z } from "zod";
import { CartStatus } from "../cart/cart-snapshot.ts";
import { cartsOf } from "../cart/cart-owner.ts";
import type { ShopperContext, Tx } from "../context.ts";
import { paymentColumns, type PaymentRow, PaymentRows } from "./payment-row.ts";

const c = columns<Cart>("c");
const o = columns<Order>("o");
const pay = columns<Payment>("pay");
const Locked = z.array(z.object({ id: z.uuid(), status: CartStatus }));
const Numbers = z.array(z.object({ number: z.int() }));

export interface Attempts {
  cartId: string;
  cartStatus: CartStatus;
  /** Of the cart's order, once there is one. */
  orderNumber: number | null;
  /** The try with the same key. */
  same: PaymentRow | null;
  others: PaymentRow[];
}

/**
 * Locks the cart that a key was used for, else the one under way, else the shopper's last one; what is read of it is
 * read by another statement, after the lock was got. CART_EMPTY: the shopper has no cart.
 */
export async function lockForPayment(tx: Tx, ctx: ShopperContext, key: string): Promise<Attempts> {
  const owned = cartsOf(ctx.shopper) ?? Prisma.sql`FALSE`;
  const locked = await tx.$queryRaw`
    SELECT ${c.id}, ${c.status} FROM "Cart" c WHERE ${owned}
     ORDER BY EXISTS (SELECT 1 FROM "Payment" pay WHERE ${pay.cartId} = ${c.id} AND ${pay.idempotencyKey} = ${key}) DESC,
              (${c.status} = 'ACTIVE') DESC, ${c.id} DESC
     LIMIT 1 FOR UPDATE OF c`;
  const cart = Locked.parse(locked)[0];
  if (!cart) throw new DomainError("CART_EMPTY", {});
  const rows = await tx.$queryRaw`
    SELECT ${paymentColumns} FROM "Payment" pay JOIN "Cart" c ON ${c.id} = ${pay.cartId}
     WHERE ${pay.cartId} = ${cart.id}::uuid ORDER BY ${pay.createdAt}, ${pay.id}`;
  const payments = PaymentRows.parse(rows);
  return {
    cartId: cart.id,
    cartStatus: cart.status,
    orderNumber: cart.status === "ORDERED" ? await numberOf(tx, cart.id) : null,
    same: payments.find((payment) => payment.idempotencyKey === key) ?? null,
    others: payments.filter((payment) => payment.idempotencyKey !== key),
  };
}

async function numberOf(tx: Tx, cartId: string): Promise<number | null> {
  const rows = await tx.$queryRaw`SELECT ${o.number} FROM "Order" o WHERE ${o.cartId} = ${cartId}::uuid`;
  return Numbers.parse(rows)[0]?.number ?? null;
}
