import type { ContactState } from "@souk/contracts";
import { StatusPill } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const TONES = {
  NEW: "warning",
  READ: "info",
  REPLIED: "success",
  ARCHIVED: "neutral",
} as const satisfies Record<ContactState, string>;

export function ContactStatePill({ state }: { state: ContactState }) {
  const { m } = useI18n();
  return <StatusPill tone={TONES[state]}>{m.contact.states[state]}</StatusPill>;
}
