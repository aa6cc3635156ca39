import { PasskeySignIn } from "@souk/ui/passkey-sign-in";
import { readMe } from "../lib/auth.ts";
import { useI18n } from "../lib/i18n.tsx";
import { passkeyServer } from "../lib/passkeys.ts";
import { useAuthText } from "../lib/use-auth-text.ts";

/** Signs in with a passkey, where the browser knows them. */
export function OwnPasskey({ onDone }: { onDone: () => void }) {
  const { m } = useI18n();
  const errorText = useAuthText();
  return (
    <PasskeySignIn
      label={m.security.passkeys.signIn}
      server={passkeyServer}
      onDone={async () => {
        await readMe();
        onDone();
      }}
      errorText={errorText}
    />
  );
}
