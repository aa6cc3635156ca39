import type { SecurityMessages } from "@souk/i18n/security";
import { ProviderButtons } from "@souk/ui/provider-buttons";
import { useQuery } from "@tanstack/react-query";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { signInAt } from "../../lib/providers.ts";
import { trpc } from "../../lib/trpc.ts";
import { authText } from "./auth-text.ts";
import type { NextPage } from "./next-page.ts";

/** The accounts elsewhere that one can sign in with, where the shop was set up for any. */
export function ProviderSection({ next, words }: { next: NextPage | undefined; words: SecurityMessages }) {
  const i18n = usePastCartI18n();
  const { locale } = i18n;
  const providers = useQuery(trpc.identity.providers.queryOptions(undefined, { staleTime: Infinity }));
  return (
    <ProviderButtons
      providers={providers.data ?? []}
      words={words.sso}
      begin={(id) => signInAt(id, { app: "shop", locale, next })}
      errorText={(error) => authText(error, i18n, words)}
    />
  );
}
