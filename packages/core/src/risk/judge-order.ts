import { type FraudSettings, MINOR_DIGITS, type ReviewState, type Risk } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { assessRisk } from "./assess-risk.ts";
import type { StoredFacts } from "./risk-facts.ts";

/** What is written with an order; null: nothing speaks against it. */
export interface Judgement {
  reviewState: Extract<ReviewState, "NONE" | "HELD">;
  risk: Risk | null;
}

/** The beginning of the window that the settings look back to. */
export function windowStart({ windowHours }: FraudSettings, now: Date): Date {
  return new Date(now.getTime() - windowHours * 3_600_000);
}

/** Weighs a cart that is about to become an order; `total` in minor units. */
export function judgeOrder(
  { email, shippingAddress, billingAddress, currency }: CartSnapshot,
  { facts, total, settings }: { facts: StoredFacts; total: number; settings: FraudSettings },
): Judgement {
  const shippingCountry = shippingAddress?.country ?? "";
  const billingCountry = billingAddress?.country ?? shippingCountry;
  const whole = total / 10 ** MINOR_DIGITS[currency];
  const { risk, held } = assessRisk(
    { ...facts, email: email ?? "", shippingCountry, billingCountry, total: whole },
    settings,
  );
  return { reviewState: held ? "HELD" : "NONE", risk: risk.reasons.length === 0 ? null : risk };
}
