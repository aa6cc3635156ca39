import { providerTrouble } from "@souk/contracts";
import { ProviderOutcome as Outcome } from "@souk/ui/provider-outcome";
import { useLocation } from "@tanstack/react-router";
import { useI18n } from "../lib/i18n.tsx";

/** How it ended at a provider, as the page's address says it. */
export function ProviderOutcome() {
  const { sso, connected } = useI18n().m.security;
  const search: Record<string, unknown> = useLocation().search;
  return (
    <Outcome
      trouble={providerTrouble(search["error"])}
      troubles={sso.troubles}
      connected={search["connected"] === undefined ? null : connected.done}
      className="mb-4"
    />
  );
}
