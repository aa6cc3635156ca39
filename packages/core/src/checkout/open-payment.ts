import type { PlaceInput } from "@souk/contracts";
import type { ShopperContext, Tx } from "../context.ts";
import type { PaymentRow } from "./payment-row.ts";
import type { PlaceableCart } from "./placeable-cart.ts";

/** Writes down the try before anybody is asked for money; (cart, key) is unique. */
export async function openPayment(
  tx: Tx,
  ctx: ShopperContext,
  { input, cart, requestHash }: { input: PlaceInput; cart: PlaceableCart; requestHash: string },
): Promise<PaymentRow> {
  const { idempotencyKey, payment, currency } = input;
  const { snapshot, total: amount } = cart;
  const isCard = payment.method === "card";
  const data = {
    cartId: snapshot.id,
    idempotencyKey,
    requestHash,
    sourceToken: isCard ? payment.token : null,
    cartVersion: snapshot.version,
    amount,
    currency,
    state: isCard ? ("INITIATED" as const) : ("AWAITING" as const),
    createdAt: ctx.clock.now(),
  };
  const { id } = await tx.payment.create({
    data: { ...data, provider: isCard ? ctx.payments.code : "cash_on_delivery" },
    select: { id: true },
  });
  return { ...data, id, orderId: null, orderNumber: null, declineCode: null, locale: snapshot.locale };
}
