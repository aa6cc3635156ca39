import type { OrderState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { usePastCartI18n } from "../../lib/i18n.ts";

const tones: Record<OrderState, Tone> = {
  PENDING: "info",
  CONFIRMED: "info",
  PAID: "success",
  PROCESSING: "progress",
  SHIPPED: "progress",
  DELIVERED: "success",
  CANCELLED: "neutral",
  REFUNDED: "neutral",
};

export function OrderStatePill({ state, pickedUp = false }: { state: OrderState; pickedUp?: boolean }) {
  const { m } = usePastCartI18n();
  const words = pickedUp ? { ...m.order.states, ...m.order.pickup.states } : m.order.states;
  return <StatusPill tone={tones[state]}>{words[state]}</StatusPill>;
}
