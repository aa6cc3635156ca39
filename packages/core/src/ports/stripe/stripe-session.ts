import type { Stripe } from "stripe";
import { z } from "zod";
import type { ChargeBook, KnownCharge } from "../../payments/charge-book.ts";
import type { ProviderAnswer } from "../payment.ts";

const Charge = z.object({
  amount_captured: z.int().min(0),
  amount_refunded: z.int().min(0),
  payment_method_details: z
    .object({ card: z.object({ fingerprint: z.string().nullish() }).nullish() })
    .nullish(),
});
const Intent = z.object({
  id: z.string().startsWith("pi_"),
  status: z.string(),
  latest_charge: Charge.nullable(),
});
/** What is used of a Checkout Session, read with its PaymentIntent and that one's charge. */
const Session = z.object({
  id: z.string().startsWith("cs_"),
  status: z.enum(["open", "complete", "expired"]),
  url: z.string().nullable(),
  client_reference_id: z.string(),
  amount_total: z.int(),
  currency: z.string(),
  payment_intent: Intent.nullable(),
});
export type Session = z.infer<typeof Session>;

export const EXPAND = ["payment_intent.latest_charge"];
const EXPAND_LISTED = ["data.payment_intent.latest_charge"];
/** Our clock and Stripe's may differ by so much. */
const SKEW_SECONDS = 300;
/** The same key may be sent again for so long. */
const LATEST_SECONDS = 86_400;

/** Throws unless it is the session of that payment, for that amount: an answer that can't be believed is none. */
export function readSession(found: unknown, key: string, known: KnownCharge | null): Session {
  const session = Session.parse(found);
  const isIt =
    session.client_reference_id === key &&
    (known === null ||
      (session.amount_total === known.amount && session.currency.toUpperCase() === known.currency));
  if (!isIt) throw new Error(`Stripe answered for ${key} with another payment: ${session.id}`);
  return session;
}

/** The payment's session; null: there is none. By its own id where that was heard, else among those of its time. */
export async function findSession(stripe: Stripe, book: ChargeBook, key: string): Promise<Session | null> {
  const known = await book.of(key);
  if (!known) return null;
  if (known.ref !== null)
    return readSession(await stripe.checkout.sessions.retrieve(known.ref, { expand: EXPAND }), key, known);
  const from = Math.floor(known.createdAt.getTime() / 1000) - SKEW_SECONDS;
  const created = { gte: from, lte: from + SKEW_SECONDS + LATEST_SECONDS };
  const listed = stripe.checkout.sessions.list({ created, limit: 100, expand: EXPAND_LISTED });
  for await (const one of listed) {
    if (one.client_reference_id === key) return readSession(one, key, known);
  }
  return null;
}

/** Throws for a payment that Stripe is still working on: its outcome isn't known yet. */
export function toAnswer(session: Session): ProviderAnswer {
  const { id: ref, status, url, payment_intent: intent } = session;
  if (status === "expired") return { state: "voided", ref };
  if (status === "open") {
    if (url === null) throw new Error(`Stripe's session ${ref} is open, but nowhere`);
    return { state: "action_required", ref, url };
  }
  switch (intent?.status) {
    case "succeeded":
      return restOf(intent) > 0 ? { state: "captured", ref, ...cardOf(intent) } : { state: "voided", ref };
    case "requires_capture":
      return { state: "authorised", ref, ...cardOf(intent) };
    case "canceled":
      return { state: "voided", ref };
    default:
      throw new Error(`Stripe has not decided on ${ref}: ${intent?.status ?? "no payment"}`);
  }
}

function cardOf({ latest_charge: charge }: z.infer<typeof Intent>): { fingerprint?: string } {
  const fingerprint = charge?.payment_method_details?.card?.fingerprint;
  return fingerprint ? { fingerprint } : {};
}

/** What was taken and not given back, in minor units. */
export function restOf({ latest_charge: charge }: z.infer<typeof Intent>): number {
  return charge ? charge.amount_captured - charge.amount_refunded : 0;
}
