import type { AccountSecurity, OwnPasskey } from "@souk/contracts";
import { deviceName } from "@souk/contracts/device-name";
import { OwnPasskeys as Passkeys } from "@souk/ui/own-passkeys";
import { addPasskey } from "@souk/ui/web-authn";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { passkeyServer } from "../../lib/passkeys.ts";
import { trpc } from "../../lib/trpc.ts";
import { useAuthText } from "../../lib/use-auth-text.ts";
import { PasswordNow } from "./password-now.tsx";

interface Props {
  security: AccountSecurity;
  passkeys: OwnPasskey[];
  /** After one was added. */
  onAdded?: () => void;
}

/** What opens one's own account without a password. */
export function OwnPasskeys({ security, passkeys, onAdded }: Props) {
  const { m, format } = useI18n();
  const client = useQueryClient();
  const errorText = useAuthText();
  const changed = () => client.invalidateQueries({ queryKey: trpc.session.pathKey() });
  const rename = useMutation(trpc.session.renamePasskey.mutationOptions({ onSuccess: changed }));
  const remove = useMutation(trpc.session.removePasskey.mutationOptions({ onSuccess: changed }));
  return (
    <Passkeys
      passkeys={passkeys}
      hasPassword={security.hasPassword}
      words={m.security.passkeys}
      passwordLabel={m.security.secondFactor.password}
      date={(iso) => format.date(iso)}
      calls={{
        add: async (password) => {
          await addPasskey(passkeyServer, { password, name: deviceName(navigator.userAgent) });
          await changed();
          onAdded?.();
        },
        rename: async (id, name) => void (await rename.mutateAsync({ id, name })),
        remove: async (id, password) => void (await remove.mutateAsync({ id, password })),
      }}
      cancel={m.common.cancel}
      errorText={errorText}
      PasswordField={PasswordNow}
    />
  );
}
