import type { OrderState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";

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

export function OrderStatePill({ state }: { state: OrderState }) {
  const { m } = useI18n();
  return <StatusPill tone={tones[state]}>{m.order.states[state]}</StatusPill>;
}
