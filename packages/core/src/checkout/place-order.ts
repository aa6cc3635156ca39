import type { PlaceInput, PlaceResult } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { payDue } from "../edits/pay-due.ts";
import { chargeCard } from "./ask-provider.ts";
import { beginPayment } from "./begin-payment.ts";
import { finishPayment } from "./finish-payment.ts";
import { voidGivenUp } from "./give-up.ts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { knownResult, placed } from "./known-result.ts";
import type { PaymentRow } from "./payment-row.ts";

/**
 * Orders the shopper's cart. In one transaction the cart is locked, priced again and its stock reserved; outside any the
 * card is charged; in another the order is written, or the charge voided when the cart is not what it was. Every step may
 * be repeated with the same key, also in parallel, and ends in the same answer.
 */
export async function placeOrder(ctx: ShopperContext, input: PlaceInput): Promise<PlaceResult> {
  const { dueOrder } = ctx.shopper;
  if (dueOrder !== undefined) return payDue(ctx, dueOrder, input);
  const begun = await beginPayment(ctx, input);
  for (const payment of begun.superseded) await voidGivenUp(ctx, payment);
  if (begun.order) return placed(ctx, begun.order.id, begun.order.number);
  return settlePayment(ctx, begun.payment, begun);
}

/** Brings a payment to its end, as far as it can be brought now; `cart` is what its beginning read in the lock. */
export async function settlePayment(
  ctx: ShopperContext,
  payment: PaymentRow,
  { isNew, cart }: { isNew: boolean; cart: CartSnapshot | null },
): Promise<PlaceResult> {
  const known = await knownResult(ctx, payment);
  if (known) return known;
  const answer = await chargeCard(ctx, payment, isNew);
  return answer ? finishPayment(ctx, { paymentId: payment.id, answer, cart }) : { status: "pending" };
}
