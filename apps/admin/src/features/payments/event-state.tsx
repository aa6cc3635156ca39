import type { PaymentEventItem, ProviderEventState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const tones: Record<ProviderEventState, Tone> = {
  RECEIVED: "progress",
  PROCESSED: "success",
  IGNORED: "neutral",
  FAILED: "danger",
};

/** How far a message is; one that found the books apart wants somebody to look. */
export function EventStatePill({ state, outcome }: Pick<PaymentEventItem, "state" | "outcome">) {
  const { m } = useI18n();
  const isOdd = outcome === "differs";
  return (
    <StatusPill tone={isOdd ? "warning" : tones[state]}>
      {isOdd ? m.payments.outcomes.differs : m.payments.states[state]}
    </StatusPill>
  );
}
