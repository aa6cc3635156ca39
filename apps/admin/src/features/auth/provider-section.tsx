import { ProviderButtons } from "@souk/ui/provider-buttons";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { signInAt } from "../../lib/providers.ts";
import { trpc } from "../../lib/trpc.ts";
import { useAuthText } from "../../lib/use-auth-text.ts";

/** The accounts elsewhere that one can sign in with, where the shop was set up for any. */
export function ProviderSection() {
  const { m } = useI18n();
  const providers = useQuery(trpc.session.providers.queryOptions());
  const errorText = useAuthText();
  return (
    <ProviderButtons
      providers={providers.data ?? []}
      words={m.security.sso}
      begin={signInAt}
      errorText={errorText}
    />
  );
}
