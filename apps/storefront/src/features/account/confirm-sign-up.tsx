import { Password } from "@souk/contracts";
import { AuthFailure } from "@souk/contracts/auth-failure";
import type { SecurityMessages } from "@souk/i18n/security";
import { Button } from "@souk/ui";
import { useState } from "react";
import { z } from "zod";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { FormTrouble } from "./auth-frame.tsx";
import { Step } from "./confirm-step.tsx";
import { PasswordField } from "./password-field.tsx";
import { signUpBrowser } from "./sign-up-browser.ts";
import { useConfirmSignUp } from "./use-sign-up.ts";

interface Props {
  words: SecurityMessages;
  token: string;
}

/** The last step of a new account: one press, or a password where another browser asked for it. */
export function ConfirmSignUp({ words, token }: Props) {
  const confirm = useConfirmSignUp();
  const [elsewhere, setElsewhere] = useState(() => signUpBrowser() === null);
  const press = (password?: string) =>
    confirm.mutate(
      { token, ...(password !== undefined && { password }) },
      { onError: (error) => setElsewhere(elsewhere || wantsPassword(error)) },
    );
  if (elsewhere && !confirm.isSuccess) return <Elsewhere words={words} confirm={confirm} onPress={press} />;
  return (
    <Step
      say={words.confirm["sign-up"]}
      words={words}
      error={confirm.error}
      pending={confirm.isPending}
      done={confirm.isSuccess ? words.confirm["sign-up"].done : null}
      onPress={() => press()}
    />
  );
}

const wantsPassword = (error: unknown): boolean =>
  error instanceof AuthFailure && error.kind === "choosePassword";

const Chosen = z.object({ password: Password });

interface ElsewhereProps {
  words: SecurityMessages;
  confirm: { error: unknown; isPending: boolean };
  onPress: (password: string) => void;
}

function Elsewhere({ words, confirm: { error, isPending }, onPress }: ElsewhereProps) {
  const { m } = usePastCartI18n();
  const form = useShopForm(Chosen, { password: "" });
  const problems = shownProblems(form.formState, m, { password: m.account.password });
  const submit = form.handleSubmit(({ password }) => onPress(password));
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
      <p className="text-muted">{words.signUp.elsewhere}</p>
      <FormTrouble
        problems={problems}
        submitCount={form.formState.submitCount}
        error={wantsPassword(error) ? null : error}
        words={words}
      />
      <PasswordField control={form.control} name="password" kind="new" />
      <Button type="submit" size="lg" block pending={isPending} pendingLabel={m.common.loading}>
        {words.confirm["sign-up"].action}
      </Button>
    </form>
  );
}
