import type { FraudSettings, Risk, RiskReason } from "@souk/contracts";
import { isDisposable } from "./disposable-domains.ts";

/** What is known of an order and of those before it; the counts hold this very try too. */
export interface RiskFacts {
  email: string;
  /** Payments begun within the window by the same e-mail, network address and card; declined ones of the first two. */
  byEmail: number;
  byAddress: number;
  byCard: number;
  declines: number;
  isFirstOrder: boolean;
  shippingCountry: string;
  billingCountry: string;
  /** Units of the currency, not minor ones. */
  total: number;
}

/**
 * Judges an order by the settings' thresholds. Pure: the same facts give the same reasons, in a fixed order. `held`: staff
 * must look at it.
 */
export function assessRisk(facts: RiskFacts, settings: FraudSettings): { risk: Risk; held: boolean } {
  if (!settings.enabled) return { risk: { score: 0, reasons: [] }, held: false };
  const reasons = [...velocity(facts, settings), ...oddities(facts, settings)];
  const score = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { risk: { score, reasons }, held: score >= settings.holdFrom };
}

function velocity(facts: RiskFacts, settings: FraudSettings): RiskReason[] {
  const hours = settings.windowHours;
  const over = (count: number, most: number) => count > most;
  return [
    ...(over(facts.byEmail, settings.perEmail)
      ? [{ kind: "MANY_BY_EMAIL" as const, points: 40, count: facts.byEmail, hours }]
      : []),
    ...(over(facts.byAddress, settings.perAddress)
      ? [{ kind: "MANY_BY_ADDRESS" as const, points: 40, count: facts.byAddress, hours }]
      : []),
    ...(over(facts.byCard, settings.perCard)
      ? [{ kind: "MANY_BY_CARD" as const, points: 60, count: facts.byCard, hours }]
      : []),
    ...(over(facts.declines, settings.declines)
      ? [{ kind: "MANY_DECLINES" as const, points: 60, count: facts.declines, hours }]
      : []),
  ];
}

function oddities(facts: RiskFacts, settings: FraudSettings): RiskReason[] {
  const { shippingCountry: shipping, billingCountry: billing } = facts;
  const domain = facts.email.slice(facts.email.lastIndexOf("@") + 1).toLowerCase();
  const high = facts.isFirstOrder && facts.total >= settings.highFirstOrder;
  return [
    ...(shipping === billing ? [] : [{ kind: "COUNTRY_MISMATCH" as const, points: 30, shipping, billing }]),
    ...(high ? [{ kind: "HIGH_FIRST_ORDER" as const, points: 30 }] : []),
    ...(isDisposable(domain) ? [{ kind: "DISPOSABLE_EMAIL" as const, points: 40, domain }] : []),
  ];
}
