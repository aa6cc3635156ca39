import type { GiftCardState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const tones = {
  ACTIVE: "success",
  USED: "neutral",
  EXPIRED: "warning",
  DISABLED: "danger",
} as const satisfies Record<GiftCardState, Tone>;

export function GiftCardStatePill({ state }: { state: GiftCardState }) {
  const { m } = useI18n();
  return <StatusPill tone={tones[state]}>{m.giftCards.states[state]}</StatusPill>;
}
