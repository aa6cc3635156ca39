import type { Stripe } from "stripe";
import { restOf, type Session } from "./stripe-session.ts";

const PAGE = 100;

/** Ends a session, lets go of what is held, or gives back what was taken. False: it moved meanwhile, to be looked at again. */
export async function endSession(stripe: Stripe, session: Session, key: string): Promise<boolean> {
  const { id, status, payment_intent: intent } = session;
  if (status === "expired") return true;
  if (status === "open") return unlessMoved(stripe.checkout.sessions.expire(id));
  if (intent?.status === "canceled") return true;
  const once = { idempotencyKey: `${key}:void` };
  if (intent?.status === "requires_capture")
    return unlessMoved(stripe.paymentIntents.cancel(intent.id, {}, once));
  if (intent?.status !== "succeeded") throw new Error(`Stripe has not decided on ${id}`);
  const amount = restOf(intent);
  if (amount > 0)
    await stripe.refunds.create(
      { payment_intent: intent.id, amount, metadata: { souk_payment: key, souk_refund: `${key}:void` } },
      once,
    );
  return true;
}

/** A refusal means that the shopper was quicker; no answer is for the caller. */
async function unlessMoved(ending: Promise<unknown>): Promise<boolean> {
  try {
    await ending;
    return true;
  } catch (error) {
    if (error instanceof Error && "statusCode" in error && error.statusCode === 400) return false;
    throw error;
  }
}

interface RefundOf {
  intentId: string;
  chargeKey: string;
  key: string;
  amount: number;
}

/** Gives a part back, once a key: Stripe forgets idempotency keys after a day, so its refunds are looked at first. */
export async function refundPart(
  stripe: Stripe,
  { intentId, chargeKey, key, amount }: RefundOf,
): Promise<void> {
  const made = await stripe.refunds.list({ payment_intent: intentId, limit: PAGE });
  const known = made.data.find(({ metadata }) => metadata?.["souk_refund"] === key);
  const refund =
    known ??
    (await stripe.refunds.create(
      { payment_intent: intentId, amount, metadata: { souk_payment: chargeKey, souk_refund: key } },
      { idempotencyKey: key },
    ));
  const isOnItsWay = refund.status === "succeeded" || refund.status === "pending";
  if (!isOnItsWay || refund.amount !== amount)
    throw new Error(`Stripe's refund ${refund.id} is ${refund.status ?? "nothing"}`);
}
