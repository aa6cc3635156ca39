import type { AccountSecurity } from "@souk/contracts";
import { deviceName } from "@souk/contracts/device-name";
import type { SecurityMessages } from "@souk/i18n/security";
import { OwnPasskeys } from "@souk/ui/own-passkeys";
import { addPasskey } from "@souk/ui/web-authn";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { passkeyServer } from "../../lib/passkeys.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { authText } from "./auth-text.ts";
import { PasswordNow } from "./password-now.tsx";

interface Props {
  security: AccountSecurity;
  words: SecurityMessages;
}

/** What opens the account without a password. */
export function PasskeySection({ security, words }: Props) {
  const i18n = usePastCartI18n();
  const { m, format } = i18n;
  const client = useQueryClient();
  const passkeys = useQuery(trpc.identity.passkeys.queryOptions());
  // Which other way in is the last one changes with them.
  const changed = () => client.invalidateQueries({ queryKey: trpc.identity.pathKey() });
  if (!passkeys.data) return null;
  return (
    <OwnPasskeys
      passkeys={passkeys.data}
      hasPassword={security.hasPassword}
      words={words.passkeys}
      passwordLabel={words.secondFactor.password}
      date={(iso) => format.date(iso)}
      calls={{
        add: async (password) => {
          await addPasskey(passkeyServer, { password, name: deviceName(navigator.userAgent) });
          await changed();
        },
        rename: async (id, name) => {
          client.setQueryData(
            trpc.identity.passkeys.queryKey(),
            await shop.identity.renamePasskey.mutate({ id, name }),
          );
        },
        remove: async (id, password) => {
          await shop.identity.removePasskey.mutate({ id, password });
          await changed();
        },
      }}
      cancel={m.common.cancel}
      errorText={(error) => authText(error, i18n, words)}
      PasswordField={PasswordNow}
    />
  );
}
