import type { PromotionState, PromotionStatus } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const tones: Record<PromotionState, Tone> = {
  RUNNING: "success",
  PLANNED: "info",
  ENDED: "neutral",
  OFF: "neutral",
};

interface Props {
  state: PromotionState;
  status: PromotionStatus;
}

/** What the state is now; of one that is off, whether it ever was on. */
export function PromotionStatePill({ state, status }: Props) {
  const { m } = useI18n();
  const off = status === "DRAFT" ? m.promotions.draft : m.promotions.paused;
  return <StatusPill tone={tones[state]}>{state === "OFF" ? off : m.promotions.states[state]}</StatusPill>;
}
