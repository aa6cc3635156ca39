import type { SecurityMessages } from "@souk/i18n/security";
import { ProviderOutcome as Outcome } from "@souk/ui/provider-outcome";
import { useBackFromProvider } from "./use-back-from-provider.ts";

/** How it ended at the provider. */
export function ProviderOutcome({ words }: { words: SecurityMessages }) {
  const { error, connected } = useBackFromProvider();
  return (
    <Outcome
      trouble={error}
      troubles={words.sso.troubles}
      connected={connected ? words.connected.done : null}
      className="mb-6"
    />
  );
}
