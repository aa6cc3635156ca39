import type { AccountSecurity } from "@souk/contracts";
import type { SecurityMessages } from "@souk/i18n/security";
import { ConnectedAccounts } from "@souk/ui/connected-accounts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { connectTo } from "../../lib/providers.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { authText } from "./auth-text.ts";
import { PasswordNow } from "./password-now.tsx";

interface Props {
  security: AccountSecurity;
  words: SecurityMessages;
}

/** Accounts elsewhere that open this one. */
export function ConnectedSection({ security, words }: Props) {
  const i18n = usePastCartI18n();
  const { m, locale, format } = i18n;
  const client = useQueryClient();
  const providers = useQuery(trpc.identity.providers.queryOptions(undefined, { staleTime: Infinity }));
  const accounts = useQuery(trpc.identity.accounts.queryOptions());
  if (!providers.data || !accounts.data) return null;
  return (
    <ConnectedAccounts
      accounts={accounts.data}
      providers={providers.data}
      hasPassword={security.hasPassword}
      isProven={security.emailVerified}
      words={words.connected}
      passwordLabel={words.secondFactor.password}
      date={(iso) => format.date(iso)}
      connect={(id, password) => connectTo(id, { app: "shop", locale }, password)}
      disconnect={async (accountId, password) => {
        const left = await shop.identity.disconnect.mutate({ accountId, password });
        client.setQueryData(trpc.identity.accounts.queryKey(), left);
      }}
      cancel={m.common.cancel}
      errorText={(error) => authText(error, i18n, words)}
      PasswordField={PasswordNow}
    />
  );
}
