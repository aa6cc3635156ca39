import type { Currency } from "@souk/contracts";

export const DECLINE_REASONS = [
  "card_declined",
  "insufficient_funds",
  "expired_card",
  "authentication_failed",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export type ProviderAnswer =
  /** `fingerprint`: by which the provider tells cards apart, where it says so. */
  | { state: "captured"; ref: string; fingerprint?: string }
  /** The amount is held; `capture` takes it, `void` lets it go. */
  | { state: "authorised"; ref: string; fingerprint?: string }
  | { state: "declined"; ref: string; reason: DeclineReason }
  /** The shopper must go to `url` (3-D Secure, the provider's page) and comes back to the return address. */
  | { state: "action_required"; ref: string; url: string }
  | { state: "voided"; ref: string };

export interface ChargeRequest {
  /** Our payment's id: the provider answers a repeat of the same key with the same charge. */
  key: string;
  /** Minor units. */
  amount: number;
  currency: Currency;
  /** Of the card, where the shop's own form asked for it; empty where the provider's page will ask. */
  sourceToken: string;
  returnUrl: string;
  /** Where the shopper comes who changes their mind on the provider's page. */
  cancelUrl: string;
  /** Takes the amount at once, or holds it until `capture`. */
  capture: boolean;
  /** For the provider's receipt and page. */
  email: string;
  locale: string;
}

/** What came to the provider's door of ours, as it came. */
export interface RawNotice {
  body: string;
  /** Without its question mark, still encoded. */
  query: string;
  readonly header: (name: string) => string | undefined;
  now: Date;
}

export interface ProviderNotice {
  /** The provider's own: a second one with it is the same. */
  id: string;
  type: string;
  /** The payment it speaks of, where it says so. */
  paymentId: string | null;
  payload: Record<string, unknown>;
}

/** Hidden fields that a shopper's browser posts to a provider's page. */
export interface LeavingForm {
  action: string;
  fields: readonly (readonly [name: string, value: string])[];
}

/** A card provider. Each call may throw (network, time-out): the outcome is then unknown and `find` tells it later. */
export interface PaymentProvider {
  /** As payments name it in the database. */
  readonly code: string;
  /** What it takes; absent: all. */
  readonly currencies?: readonly Currency[];
  charge(request: ChargeRequest, signal: AbortSignal): Promise<ProviderAnswer>;
  /** Null: the provider never heard of the key. */
  find(key: string, signal: AbortSignal): Promise<ProviderAnswer | null>;
  /** Takes an authorised amount whole; safe to repeat. Answers "voided" when it is not held any more. */
  capture(key: string, signal: AbortSignal): Promise<ProviderAnswer>;
  /** Gives a captured charge back whole, or forgets one that waits; safe to repeat. */
  void(key: string, signal: AbortSignal): Promise<void>;
  /** Minor units; the refund's own key makes a repeat harmless. Refuses more than what was captured. */
  refund(request: { chargeKey: string; key: string; amount: number }, signal: AbortSignal): Promise<void>;
  /** What its own books say of a charge, in minor units; null: it never heard of the key. "untold": it tells no sums. */
  balance(
    key: string,
    signal: AbortSignal,
  ): Promise<{ captured: number; refunded: number } | "untold" | null>;
  /** Where its page wants to be opened by a form: our page /pay/<code>/<payment> posts it. */
  readonly form?: (request: ChargeRequest, now: Date) => LeavingForm;
  /** Null for what isn't the provider's: unsigned, signed by somebody else, or too long ago. Absent: it sends nothing. */
  readonly readNotice?: (raw: RawNotice) => ProviderNotice | null;
}

/** The providers that this shop is set up with; the first one is offered first. */
export interface PaymentProviders {
  readonly all: readonly PaymentProvider[];
  /** Throws for a code that isn't set up any more: what it holds can't be asked for. */
  of(code: string): PaymentProvider;
}

export function paymentProviders(...all: PaymentProvider[]): PaymentProviders {
  return {
    all,
    of: (code) => {
      const provider = all.find((one) => one.code === code);
      if (!provider) throw new Error(`no payment provider "${code}" is set up`);
      return provider;
    },
  };
}
