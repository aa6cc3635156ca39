import type { OrderState, PaymentState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

const tones: Record<OrderState, Tone> = {
  PENDING: "warning",
  CONFIRMED: "info",
  PAID: "info",
  PROCESSING: "progress",
  SHIPPED: "accent",
  DELIVERED: "success",
  CANCELLED: "neutral",
  REFUNDED: "neutral",
};

export function OrderStatePill({ state, pickedUp }: { state: OrderState; pickedUp: boolean }) {
  const { m } = useI18n();
  const words = pickedUp ? { ...m.orders.states, ...m.orders.pickup.states } : m.orders.states;
  return <StatusPill tone={tones[state]}>{words[state]}</StatusPill>;
}

const paymentTones: Record<PaymentState, Tone> = {
  INITIATED: "neutral",
  ACTION_REQUIRED: "warning",
  AWAITING: "warning",
  AUTHORIZED: "info",
  CAPTURED: "success",
  DECLINED: "danger",
  VOIDED: "neutral",
  PARTIALLY_REFUNDED: "accent",
  REFUNDED: "neutral",
};

export function PaymentStatePill({ state }: { state: PaymentState }) {
  const { m } = useI18n();
  return <StatusPill tone={paymentTones[state]}>{m.orders.paymentStates[state]}</StatusPill>;
}
