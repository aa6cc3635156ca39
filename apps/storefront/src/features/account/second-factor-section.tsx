import type { AccountSecurity } from "@souk/contracts";
import type { SecurityMessages } from "@souk/i18n/security";
import { SecondFactor } from "@souk/ui/second-factor";
import { useQueryClient } from "@tanstack/react-query";
import { secondFactor } from "../../lib/auth.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";
import { authText } from "./auth-text.ts";
import { PasswordNow } from "./password-now.tsx";

interface Props {
  security: AccountSecurity;
  words: SecurityMessages;
}

/** Codes of an authenticator app besides the password. */
export function SecondFactorSection({ security, words }: Props) {
  const i18n = usePastCartI18n();
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: trpc.identity.pathKey() });
  return (
    <SecondFactor
      isOn={security.secondFactor}
      hasPassword={security.hasPassword}
      words={words.secondFactor}
      calls={{ ...secondFactor, changed }}
      cancel={i18n.m.common.cancel}
      errorText={(error) => authText(error, i18n, words)}
      PasswordField={PasswordNow}
    />
  );
}
