import type { SecurityMessages } from "@souk/i18n/security";
import { PasskeySignIn } from "@souk/ui/passkey-sign-in";
import { useIdentityChanged } from "../../lib/auth.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { passkeyServer } from "../../lib/passkeys.ts";
import { authText } from "./auth-text.ts";

/** Instead of address and password, where the browser knows passkeys. */
export function PasskeySignInSection({ words, onDone }: { words: SecurityMessages; onDone: () => void }) {
  const i18n = usePastCartI18n();
  const changed = useIdentityChanged();
  return (
    <PasskeySignIn
      label={words.passkeys.signIn}
      size="lg"
      server={passkeyServer}
      onDone={async () => {
        await changed();
        onDone();
      }}
      errorText={(error) => authText(error, i18n, words)}
    />
  );
}
