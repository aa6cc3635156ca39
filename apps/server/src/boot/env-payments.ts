import type { PayboxOptions } from "@souk/core/ports/paybox/paybox-sign";
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
  PAYBOX_SITE: optionalText(
    "Site number at Paybox (Verifone): shoppers may then pay on their bank's page.",
    "Paybox isn't offered",
    (value) => /^\d{7}$/.test(value),
    "must have 7 digits",
  ),
  PAYBOX_RANK: optionalText(
    "Rank (rang) of the site.",
    "needed with `PAYBOX_SITE`",
    (value) => /^\d{2,3}$/.test(value),
    "must have 2 or 3 digits",
  ),
  PAYBOX_IDENTIFIER: optionalText(
    "Identifier (identifiant) at Paybox.",
    "needed with `PAYBOX_SITE`",
    (value) => /^\d{1,9}$/.test(value),
    "must have up to 9 digits",
  ),
  PAYBOX_HMAC_SECRET: optionalText(
    "HMAC key from Paybox's back office, hexadecimal: seals what we send.",
    "needed with `PAYBOX_SITE`",
    (value) => /^(?:[0-9a-fA-F]{2}){16,}$/.test(value),
    "must be hexadecimal",
  ),
  PAYBOX_PUBLIC_KEY: optionalText(
    "Paybox's public key as PEM in one line, `\\n` for line ends: what comes to `/webhooks/paybox` is signed with it.",
    "needed with `PAYBOX_SITE`",
    (value) => value.includes("BEGIN PUBLIC KEY"),
    "must be a PEM public key",
  ),
  PAYBOX_PAGE_URL: optionalText(
    "Paybox's payment page; the one for tests is `https://preprod-tpeweb.paybox.com/cgi/MYchoix_pagepaiement.cgi`.",
    "`https://tpeweb.paybox.com/cgi/MYchoix_pagepaiement.cgi`",
    isHttpUrl,
    "must be an address",
  ),
  PAYBOX_API_URL: optionalText(
    "Paybox's server for captures and refunds.",
    "`https://ppps.paybox.com/PPPS.php`",
    isHttpUrl,
    "must be an address",
  ),
};

const OF_PAYBOX = ["PAYBOX_RANK", "PAYBOX_IDENTIFIER", "PAYBOX_HMAC_SECRET", "PAYBOX_PUBLIC_KEY"] as const;

/** A line for each one that is missing beside another. */
export function missingOfPayments(source: Readonly<Record<string, string | undefined>>): string[] {
  const isGiven = (name: string): boolean => (source[name] ?? "").trim() !== "";
  const missing: string[] = [];
  if (isGiven("STRIPE_SECRET_KEY") && !isGiven("STRIPE_WEBHOOK_SECRET"))
    missing.push("STRIPE_WEBHOOK_SECRET must be given, too: it tells Stripe's messages from others");
  if (isGiven("PAYBOX_SITE"))
    missing.push(...OF_PAYBOX.filter((name) => !isGiven(name)).map((name) => `${name} must be given, too`));
  return missing;
}

interface Given {
  STRIPE_SECRET_KEY?: string | undefined;
  STRIPE_WEBHOOK_SECRET?: string | undefined;
  STRIPE_API_URL?: string | undefined;
  SOUK_PAYMENT_TIMEOUT_MS: number;
}
type GivenPaybox = { [Name in "PAYBOX_SITE" | (typeof OF_PAYBOX)[number]]?: string | undefined } & {
  PAYBOX_PAGE_URL?: string | undefined;
  PAYBOX_API_URL?: string | undefined;
};

/** undefined: there is no such account. */
export function settlePaybox(given: GivenPaybox): Omit<PayboxOptions, "origin"> | undefined {
  if (given.PAYBOX_SITE === undefined) return undefined;
  return {
    site: given.PAYBOX_SITE,
    rank: given.PAYBOX_RANK ?? "",
    identifier: given.PAYBOX_IDENTIFIER ?? "",
    hmacSecret: given.PAYBOX_HMAC_SECRET ?? "",
    publicKey: (given.PAYBOX_PUBLIC_KEY ?? "").replaceAll("\\n", "\n"),
    pageUrl: given.PAYBOX_PAGE_URL ?? "https://tpeweb.paybox.com/cgi/MYchoix_pagepaiement.cgi",
    apiUrl: given.PAYBOX_API_URL ?? "https://ppps.paybox.com/PPPS.php",
  };
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
