import type { PlaceInput } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Core } from "../context.ts";
import { addressHash } from "../risk/address-hash.ts";
import type { Quote } from "../pricing/quote.ts";
import type { PaymentRow } from "./payment-row.ts";
import { isOffline, providerOf } from "../payments/payment-methods.ts";
import type { PlaceableCart } from "./placeable-cart.ts";

/** What is left of a quote's total when its gift cards have paid; whole: nothing, and they did. */
export function tendered({ total, tenders }: Pick<Quote, "total" | "tenders">) {
  const rest = tenders.reduce((left, { amount }) => left - amount, total);
  return { rest, isWhole: tenders.length > 0 && rest === 0 };
}

export interface OpenedPayment {
  row: PaymentRow;
  /** The INSERT that writes it down, to be part of a statement; (cart, key) is unique. */
  insert: Prisma.Sql;
}

interface Opening {
  input: PlaceInput;
  cart: PlaceableCart;
  requestHash: string;
  /** Of the shopper; null where staff order. */
  ip?: string | null;
}

/** The try, which is written down before anybody is asked for money. */
export function openPayment(
  ctx: Pick<Core, "clock" | "config">,
  { input, cart, requestHash, ip = null }: Opening,
): OpenedPayment {
  const { idempotencyKey, payment, currency } = input;
  const { snapshot, quote } = cart;
  const { isWhole, rest } = tendered(quote);
  const [card] = quote.tenders;
  const method = isWhole ? "gift_card" : payment.method;
  const amount = isWhole && card ? card.amount : rest;
  const giftCardId = isWhole && card ? card.cardId : null;
  const isOnline = !isOffline(method);
  const row = {
    id: newId(),
    cartId: snapshot.id,
    idempotencyKey,
    requestHash,
    provider: providerOf(method),
    sourceToken: !isWhole && payment.method === "card" ? payment.token : null,
    cartVersion: snapshot.version,
    amount,
    currency,
    state: isOnline ? ("INITIATED" as const) : ("AWAITING" as const),
    createdAt: ctx.clock.now(),
    orderId: null,
    orderNumber: null,
    declineCode: null,
    locale: snapshot.locale,
    email: snapshot.email,
  };
  const from = addressHash(ctx.config.secret, ip);
  const insert = Prisma.sql`
    INSERT INTO "Payment" ("id", "cartId", "provider", "state", "idempotencyKey", "requestHash", "sourceToken",
           "cartVersion", "amount", "currency", "quote", "giftCardId", "addressHash", "createdAt", "updatedAt")
    VALUES (${row.id}::uuid, ${row.cartId}::uuid, ${row.provider}, ${row.state}::"PaymentState", ${idempotencyKey},
            ${requestHash}, ${row.sourceToken}, ${row.cartVersion}::int, ${amount}::int, ${currency},
            ${JSON.stringify(quote)}::jsonb, ${giftCardId}::uuid, ${from},
            ${row.createdAt}::timestamp, ${row.createdAt}::timestamp)`;
  return { row, insert };
}
