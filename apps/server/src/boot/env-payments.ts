import type { StripeOptions } from "@souk/core/ports/stripe/stripe-client";
import { isHttpUrl, optionalText } from "./env-fields.ts";

/** Card providers; without any there is the built-in test gateway alone. */
export const PaymentVariables = {
  STRIPE_SECRET_KEY: optionalText(
    "Secret key of a Stripe account: shoppers may then pay on Stripe's page.",
    "Stripe isn't offered",
    (value) => /^(?:sk|rk)_\w+$/.test(value),
    "must look like sk_live_…",
  ),
  STRIPE_WEBHOOK_SECRET: optionalText(
    "Signing secret of the webhook that Stripe sends to `/webhooks/stripe`.",
    "needed with `STRIPE_SECRET_KEY`",
    (value) => /^whsec_\S+$/.test(value),
    "must look like whsec_…",
  ),
  STRIPE_API_URL: optionalText(
    "Another address than Stripe's own, for a stand-in or a proxy.",
    "`https://api.stripe.com`",
    isHttpUrl,
    "must look like https://api.stripe.com",
  ),
};

/** A line for each one that is missing beside another. */
export function missingOfPayments(source: Readonly<Record<string, string | undefined>>): string[] {
  const isGiven = (name: string): boolean => (source[name] ?? "").trim() !== "";
  return isGiven("STRIPE_SECRET_KEY") && !isGiven("STRIPE_WEBHOOK_SECRET")
    ? ["STRIPE_WEBHOOK_SECRET must be given, too: it tells Stripe's messages from others"]
    : [];
}

interface Given {
  STRIPE_SECRET_KEY?: string | undefined;
  STRIPE_WEBHOOK_SECRET?: string | undefined;
  STRIPE_API_URL?: string | undefined;
  SOUK_PAYMENT_TIMEOUT_MS: number;
}

/** undefined: there is no such account. */
export function settleStripe(given: Given): StripeOptions | undefined {
  if (given.STRIPE_SECRET_KEY === undefined) return undefined;
  return {
    secretKey: given.STRIPE_SECRET_KEY,
    webhookSecret: given.STRIPE_WEBHOOK_SECRET ?? "",
    apiUrl: given.STRIPE_API_URL,
    timeoutMs: given.SOUK_PAYMENT_TIMEOUT_MS,
  };
}
