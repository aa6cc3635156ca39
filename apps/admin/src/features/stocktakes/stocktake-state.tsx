import type { StocktakeState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const tones = {
  OPEN: "info",
  COUNTED: "warning",
  APPLIED: "success",
  CANCELLED: "neutral",
} as const satisfies Record<StocktakeState, Tone>;

export function StocktakeStatePill({ state }: { state: StocktakeState }) {
  const { m } = useI18n();
  return <StatusPill tone={tones[state]}>{m.stocktakes.states[state]}</StatusPill>;
}
