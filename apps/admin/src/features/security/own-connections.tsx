import type { AccountSecurity } from "@souk/contracts";
import { ConnectedAccounts } from "@souk/ui/connected-accounts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { connectTo } from "../../lib/providers.ts";
import { trpc } from "../../lib/trpc.ts";
import { useAuthText } from "../../lib/use-auth-text.ts";
import { PasswordNow } from "./password-now.tsx";

/** Accounts elsewhere that open one's own. */
export function OwnConnections({ security }: { security: AccountSecurity }) {
  const { m, format } = useI18n();
  const client = useQueryClient();
  const errorText = useAuthText();
  const providers = useQuery(trpc.session.providers.queryOptions());
  const accounts = useQuery(trpc.session.accounts.queryOptions());
  const disconnect = useMutation(
    trpc.session.disconnect.mutationOptions({
      onSuccess: (left) => client.setQueryData(trpc.session.accounts.queryKey(), left),
    }),
  );
  if (!providers.data || !accounts.data) return null;
  return (
    <ConnectedAccounts
      accounts={accounts.data}
      providers={providers.data}
      hasPassword={security.hasPassword}
      isProven={security.emailVerified}
      words={m.security.connected}
      passwordLabel={m.security.secondFactor.password}
      date={(iso) => format.date(iso)}
      connect={connectTo}
      disconnect={async (accountId, password) => {
        await disconnect.mutateAsync({ accountId, password });
      }}
      cancel={m.common.cancel}
      errorText={errorText}
      PasswordField={PasswordNow}
    />
  );
}
