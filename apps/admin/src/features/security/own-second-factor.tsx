import type { AccountSecurity } from "@souk/contracts";
import { SecondFactor, SecondFactorSteps } from "@souk/ui/second-factor";
import { useQueryClient } from "@tanstack/react-query";
import { secondFactor } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useAuthText } from "../../lib/use-auth-text.ts";
import { PasswordNow } from "./password-now.tsx";

interface Props {
  security: AccountSecurity;
  /** Without the card around it: the page is about nothing else. */
  bare?: boolean;
  /** After it was changed. */
  onChanged?: () => void;
}

/** Codes of an authenticator app besides the password. */
export function OwnSecondFactor({ security, bare = false, onChanged }: Props) {
  const { m } = useI18n();
  const client = useQueryClient();
  const errorText = useAuthText();
  const Steps = bare ? SecondFactorSteps : SecondFactor;
  return (
    <Steps
      isOn={security.secondFactor}
      required={security.secondFactorRequired}
      hasPassword={security.hasPassword}
      words={m.security.secondFactor}
      calls={{
        ...secondFactor,
        changed: async () => {
          await client.invalidateQueries({ queryKey: trpc.session.pathKey() });
          onChanged?.();
        },
      }}
      cancel={m.common.cancel}
      errorText={errorText}
      PasswordField={PasswordNow}
    />
  );
}
