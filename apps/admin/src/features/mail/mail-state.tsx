import type { MailState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const tones: Record<MailState, Tone> = {
  QUEUED: "progress",
  SENT: "success",
  KEPT: "warning",
  FAILED: "danger",
};

export function MailStatePill({ state }: { state: MailState }) {
  const { m } = useI18n();
  return <StatusPill tone={tones[state]}>{m.mail.states[state]}</StatusPill>;
}
