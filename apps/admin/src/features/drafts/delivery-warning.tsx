import type { DeliveryProblem } from "@souk/contracts";
import { Banner } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** Why it can't be sent there as things are, and what to do about it, before a link goes out. */
export function DeliveryWarning({ problem }: { problem: DeliveryProblem | null }) {
  const { title, text } = useI18n().m.drafts.deliveryProblem;
  if (problem === null) return null;
  return (
    <Banner tone="warning" title={title[problem]} className="mt-4">
      {text[problem]}
    </Banner>
  );
}
