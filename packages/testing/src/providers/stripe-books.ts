import { randomBytes } from "node:crypto";

/** The used part of Stripe's objects, as its API shows them. */
export interface Charge {
  id: string;
  object: "charge";
  amount: number;
  amount_captured: number;
  amount_refunded: number;
}
export interface Intent {
  id: string;
  object: "payment_intent";
  status: "requires_payment_method" | "requires_action" | "requires_capture" | "succeeded" | "canceled";
  amount: number;
  currency: string;
  capture_method: "automatic" | "manual";
  metadata: Record<string, string>;
  latest_charge: Charge | null;
}
export interface Session {
  id: string;
  object: "checkout.session";
  status: "open" | "complete" | "expired";
  url: string | null;
  client_reference_id: string | null;
  amount_total: number;
  currency: string;
  created: number;
  success_url: string;
  cancel_url: string;
  payment_intent: Intent | null;
  metadata: Record<string, string>;
}
export interface Refund {
  id: string;
  object: "refund";
  amount: number;
  status: "succeeded";
  payment_intent: string;
  metadata: Record<string, string>;
}

export const newId = (prefix: string): string => `${prefix}_test_${randomBytes(12).toString("hex")}`;

/** All that this Stripe knows, in memory. */
export const sessions = new Map<string, Session>();
export const refunds: Refund[] = [];

export function intentOf(id: string): Intent | undefined {
  return (
    [...sessions.values()].map((one) => one.payment_intent).find((intent) => intent?.id === id) ?? undefined
  );
}

/** `payment_intent_data[metadata][x]` and the like. */
export function fieldsUnder(form: URLSearchParams, prefix: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of form) {
    const key = name.startsWith(`${prefix}[`) ? name.slice(prefix.length + 1, -1) : "";
    if (key !== "") found[key] = value;
  }
  return found;
}

/** The shopper's card has said yes: money is taken, or held. */
export function pay(session: Session): void {
  const { payment_intent: intent } = session;
  if (!intent || session.status !== "open") return;
  const taken = intent.capture_method === "automatic";
  intent.status = taken ? "succeeded" : "requires_capture";
  intent.latest_charge = {
    id: newId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_captured: taken ? intent.amount : 0,
    amount_refunded: 0,
  };
  session.status = "complete";
  session.url = null;
}

/** Null: more than what is left. */
export function refund(intent: Intent, amount: number, metadata: Record<string, string>): Refund | null {
  const charge = intent.latest_charge;
  if (!charge || amount <= 0 || charge.amount_captured - charge.amount_refunded < amount) return null;
  charge.amount_refunded += amount;
  const made: Refund = {
    id: newId("re"),
    object: "refund",
    amount,
    status: "succeeded",
    payment_intent: intent.id,
    metadata,
  };
  refunds.push(made);
  return made;
}
