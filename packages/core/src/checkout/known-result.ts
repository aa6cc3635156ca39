import { DomainError, type PlaceResult } from "@souk/contracts";
import { z } from "zod";
import { outOfStock } from "../cart/finish-change.ts";
import { readCartById } from "../cart/read-cart.ts";
import type { Core } from "../context.ts";
import { orderKey } from "../order-key.ts";
import { DECLINE_REASONS } from "../ports/payment.ts";
import { voidGivenUp } from "./give-up.ts";
import { isUnderWay, type PaymentRow } from "./payment-row.ts";

const Reason = z.enum(DECLINE_REASONS).catch("card_declined");

export function placed(core: Core, orderId: string, number: number): PlaceResult {
  return { status: "placed", order: { number, key: orderKey(core.config.secret, orderId) } };
}

export function declined(code: string | null): PlaceResult {
  return { status: "declined", reason: Reason.parse(code) };
}

/** The answer of a payment that has come to its end; null while it is under way. Throws when it was given up. */
export async function knownResult(core: Core, payment: PaymentRow): Promise<PlaceResult | null> {
  if (payment.orderId !== null)
    return placed(core, payment.orderId, payment.orderNumber ?? (await numberOf(core, payment.orderId)));
  if (payment.state === "DECLINED") return declined(payment.declineCode);
  if (isUnderWay(payment) && payment.declineCode === null) return null;
  if (isUnderWay(payment)) await voidGivenUp(core, payment);
  throw await refusalOf(core, payment.cartId, payment.declineCode);
}

// A row that was waited for is read as it is now, but not yet what it points to.
async function numberOf(core: Core, orderId: string): Promise<number> {
  const { number } = await core.db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { number: true },
  });
  return number;
}

/** What the shopper is told of a payment that was given up: nothing was charged. */
async function refusalOf(core: Core, cartId: string | null, reason: string | null): Promise<DomainError> {
  if (cartId === null) return new DomainError("CART_CHANGED", {});
  const order = await core.db.order.findUnique({ where: { cartId }, select: { number: true } });
  if (order) return new DomainError("CART_ALREADY_ORDERED", { number: order.number });
  if (reason !== "OUT_OF_STOCK" && reason !== "EXPIRED") return new DomainError("CART_CHANGED", {});
  const cart = await readCartById(core, core.db, cartId);
  const short = cart?.lines.filter((line) => line.quantity > line.available) ?? [];
  return short.length > 0 ? outOfStock(short) : new DomainError("CART_CHANGED", {});
}
