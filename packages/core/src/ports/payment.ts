import type { Currency } from "@souk/contracts";

export const DECLINE_REASONS = [
  "card_declined",
  "insufficient_funds",
  "expired_card",
  "authentication_failed",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export type ProviderAnswer =
  | { state: "captured"; ref: string }
  | { state: "declined"; ref: string; reason: DeclineReason }
  /** The shopper must go to `url` (3-D Secure) and comes back to the return address. */
  | { state: "action_required"; ref: string; url: string }
  | { state: "voided"; ref: string };

export interface ChargeRequest {
  /** Our payment's id: the provider answers a repeat of the same key with the same charge. */
  key: string;
  /** Minor units. */
  amount: number;
  currency: Currency;
  sourceToken: string;
  returnUrl: string;
}

/** A card provider. Each call may throw (network, time-out): the outcome is then unknown and `find` tells it later. */
export interface PaymentProvider {
  readonly code: string;
  charge(request: ChargeRequest, signal: AbortSignal): Promise<ProviderAnswer>;
  /** Null: the provider never heard of the key. */
  find(key: string, signal: AbortSignal): Promise<ProviderAnswer | null>;
  /** Gives a captured charge back whole, or forgets one that waits; safe to repeat. */
  void(key: string, signal: AbortSignal): Promise<void>;
  /** Minor units; the refund's own key makes a repeat harmless. Refuses more than what was captured. */
  refund(request: { chargeKey: string; key: string; amount: number }, signal: AbortSignal): Promise<void>;
}
