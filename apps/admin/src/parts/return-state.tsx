import type { ReturnState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

const tones: Record<ReturnState, Tone> = {
  REQUESTED: "warning",
  APPROVED: "info",
  REJECTED: "neutral",
  RECEIVED: "progress",
  INSPECTED: "accent",
  CLOSED: "success",
  CANCELLED: "neutral",
};

export function ReturnStatePill({ state }: { state: ReturnState }) {
  const { m } = useI18n();
  return <StatusPill tone={tones[state]}>{m.returns.states[state]}</StatusPill>;
}
