import { providerTrouble, type ProviderTrouble } from "@souk/contracts";
import { useLocation } from "@tanstack/react-router";

interface BackFromProvider {
  error: ProviderTrouble | undefined;
  connected: boolean;
  /** The provider has said who it is; the second factor is asked for. */
  wantsCode: boolean;
}

/** What the page's address says when the browser comes back from a provider. Read here: routes are everybody's scripts. */
export function useBackFromProvider(): BackFromProvider {
  const search: Record<string, unknown> = useLocation().search;
  return {
    error: providerTrouble(search["error"]),
    connected: search["connected"] !== undefined,
    wantsCode: search["step"] === "code",
  };
}
