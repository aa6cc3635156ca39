import type { TransferState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const tones = {
  DRAFT: "neutral",
  IN_TRANSIT: "info",
  PARTLY_RECEIVED: "warning",
  RECEIVED: "success",
  CANCELLED: "danger",
} as const satisfies Record<TransferState, Tone>;

export function TransferStatePill({ state }: { state: TransferState }) {
  const { m } = useI18n();
  return <StatusPill tone={tones[state]}>{m.transfers.states[state]}</StatusPill>;
}
