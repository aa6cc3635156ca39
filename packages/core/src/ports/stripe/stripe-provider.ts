import type { Stripe } from "stripe";
import type { ChargeBook } from "../../payments/charge-book.ts";
import { heed } from "../heed.ts";
import type { ChargeRequest, PaymentProvider, ProviderAnswer } from "../payment.ts";
import { type StripeOptions, stripeClient } from "./stripe-client.ts";
import { endSession, refundPart } from "./stripe-give-back.ts";
import { readStripeNotice } from "./stripe-notice.ts";
import { EXPAND, findSession, readSession, type Session, toAnswer } from "./stripe-session.ts";

/** Times that a charge is looked at again which moved while it was to be ended. */
const LOOKS = 3;

/**
 * Stripe by its own page (Checkout): the shop runs no script of theirs, and cards never touch it. The page makes a
 * PaymentIntent, which is captured, cancelled and refunded by the API (ADR 17).
 */
export function stripeProvider(options: StripeOptions, book: ChargeBook): PaymentProvider {
  const stripe = stripeClient(options);
  const session = (key: string): Promise<Session | null> => findSession(stripe, book, key);
  return {
    code: "stripe",
    // Dinars have a third decimal, which Stripe wants to be zero.
    currencies: ["MAD", "EUR", "USD", "GBP", "JPY"],
    readNotice: (raw) => readStripeNotice(stripe, options.webhookSecret, raw),
    charge: (request, signal) => heed(signal, open(stripe, request)),
    find: (key, signal) =>
      heed(
        signal,
        session(key).then((found) => found && toAnswer(found)),
      ),
    capture: (key, signal) =>
      heed(
        signal,
        capture(stripe, () => session(key), key),
      ),
    void: (key, signal) =>
      heed(
        signal,
        end(stripe, () => session(key), key),
      ),
    refund: (request, signal) =>
      heed(
        signal,
        refund(stripe, () => session(request.chargeKey), request),
      ),
    balance: (key, signal) =>
      heed(
        signal,
        session(key).then((found) => found && balanceOf(found)),
      ),
  };
}

type Look = () => Promise<Session | null>;

async function open(stripe: Stripe, request: ChargeRequest): Promise<ProviderAnswer> {
  const { key, amount, currency, email, locale } = request;
  const metadata = { souk_payment: key };
  const made = await stripe.checkout.sessions.create(
    {
      mode: "payment",
      allowed_payment_method_types: ["card"],
      client_reference_id: key,
      metadata,
      payment_intent_data: { metadata, capture_method: request.capture ? "automatic" : "manual" },
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: currency.toLowerCase(),
            unit_amount: amount,
            product_data: { name: key.slice(-8) },
          },
        },
      ],
      success_url: request.returnUrl,
      cancel_url: request.cancelUrl,
      // Its page knows no Arabic.
      locale: locale === "fr" || locale === "en" ? locale : "auto",
      expand: EXPAND,
      ...(email !== "" && { customer_email: email }),
    },
    { idempotencyKey: key },
  );
  return toAnswer(readSession(made, key, { amount, currency, ref: null, createdAt: new Date(0) }));
}

async function capture(stripe: Stripe, look: Look, key: string): Promise<ProviderAnswer> {
  const session = await look();
  if (!session) return { state: "voided", ref: "" };
  const intent = session.payment_intent;
  if (intent?.status !== "requires_capture") return toAnswer(session);
  await stripe.paymentIntents.capture(intent.id, {}, { idempotencyKey: `${key}:capture` });
  const taken = await look();
  if (!taken) throw new Error(`Stripe forgot ${session.id}`);
  return toAnswer(taken);
}

async function end(stripe: Stripe, look: Look, key: string): Promise<void> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const session = await look();
    if (!session || (await endSession(stripe, session, key))) return;
  }
  throw new Error(`Stripe's charge of ${key} could not be ended`);
}

async function refund(
  stripe: Stripe,
  look: Look,
  { chargeKey, key, amount }: { chargeKey: string; key: string; amount: number },
): Promise<void> {
  const intentId = (await look())?.payment_intent?.id;
  if (intentId === undefined) throw new Error(`Stripe has no payment of ${chargeKey}`);
  await refundPart(stripe, { intentId, chargeKey, key, amount });
}

function balanceOf({ payment_intent: intent }: Session): { captured: number; refunded: number } {
  const { amount_captured: captured = 0, amount_refunded: refunded = 0 } = intent?.latest_charge ?? {};
  return { captured, refunded };
}
