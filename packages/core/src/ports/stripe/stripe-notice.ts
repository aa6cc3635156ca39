import type { Stripe } from "stripe";
import { z } from "zod";
import type { ProviderNotice, RawNotice } from "../payment.ts";

/** A message may be so old when it comes, in seconds. */
const TOLERANCE = 300;

const Event = z.object({
  id: z.string().min(1).max(255),
  type: z.string().max(255),
  data: z.object({
    object: z.looseObject({
      client_reference_id: z.string().nullish(),
      metadata: z.record(z.string(), z.string()).nullish(),
    }),
  }),
});
const Payload = z.record(z.string(), z.unknown());

/** Null unless Stripe signed it, lately. What it says of a payment is not believed: it is a reason to ask. */
export function readStripeNotice(stripe: Stripe, secret: string, raw: RawNotice): ProviderNotice | null {
  const payload = verified(stripe, secret, raw);
  const event = Event.safeParse(payload);
  if (!event.success) return null;
  const { client_reference_id: reference, metadata } = event.data.data.object;
  const paymentId = z.uuid().safeParse(metadata?.["souk_payment"] ?? reference);
  return {
    id: event.data.id,
    type: event.data.type,
    paymentId: paymentId.success ? paymentId.data : null,
    payload: Payload.parse(payload),
  };
}

function verified(stripe: Stripe, secret: string, { body, header, now }: RawNotice): unknown {
  const signature = header("stripe-signature");
  if (signature === undefined) return null;
  try {
    return stripe.webhooks.constructEvent(body, signature, secret, TOLERANCE, undefined, now.getTime());
  } catch {
    return null;
  }
}
