import type { Currency } from "@souk/contracts";
import type { ChargeRequest, LeavingForm } from "../payment.ts";
import { type PayboxOptions, sealOf } from "./paybox-sign.ts";

/** ISO 4217 numbers. */
const CURRENCY_NUMBERS = {
  MAD: "504",
  EUR: "978",
  USD: "840",
  GBP: "826",
} as const satisfies Partial<Record<Currency, string>>;

export function currencyNumber(currency: Currency): string {
  const found = new Map<string, string>(Object.entries(CURRENCY_NUMBERS)).get(currency);
  if (found === undefined) throw new Error(`Paybox isn't asked for ${currency}`);
  return found;
}

/** The sealed form that takes a shopper to Paybox's page. */
export function payboxForm(options: PayboxOptions, request: ChargeRequest, now: Date): LeavingForm {
  const { site, rank, identifier, hmacSecret, origin } = options;
  const fields: [string, string][] = [
    ["PBX_SITE", site],
    ["PBX_RANG", rank],
    ["PBX_IDENTIFIANT", identifier],
    ["PBX_TOTAL", String(request.amount)],
    ["PBX_DEVISE", currencyNumber(request.currency)],
    ["PBX_CMD", request.key],
    ["PBX_PORTEUR", request.email],
    ["PBX_RETOUR", "Mt:M;Ref:R;Auto:A;Erreur:E;Trans:S;Appel:T;Sign:K"],
    ["PBX_HASH", "SHA512"],
    ["PBX_TIME", now.toISOString()],
    // Its page knows no Arabic.
    ["PBX_LANGUE", request.locale === "en" ? "GBR" : "FRA"],
    ["PBX_AUTOSEULE", request.capture ? "N" : "O"],
    ["PBX_EFFECTUE", request.returnUrl],
    ["PBX_REFUSE", request.returnUrl],
    ["PBX_ANNULE", request.cancelUrl],
    ["PBX_REPONDRE_A", `${origin}/webhooks/paybox`],
  ];
  return { action: options.pageUrl, fields: [...fields, ["PBX_HMAC", sealOf(fields, hmacSecret)]] };
}
