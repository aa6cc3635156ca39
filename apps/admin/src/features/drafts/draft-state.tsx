import type { DraftState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const tones = {
  OPEN: "neutral",
  SENT: "info",
  EXPIRED: "warning",
  ORDERED: "success",
} as const satisfies Record<DraftState, Tone>;

export function DraftStatePill({ state }: { state: DraftState }) {
  const { m } = useI18n();
  return <StatusPill tone={tones[state]}>{m.drafts.states[state]}</StatusPill>;
}
