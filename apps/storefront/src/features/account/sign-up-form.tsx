import { Email, Password, type SignUpInput } from "@souk/contracts";
import type { PastCartMessages } from "@souk/i18n/shop";
import { Button } from "@souk/ui";
import { z } from "zod";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { EmailField } from "../../parts/email-field.tsx";
import { FormTextField } from "../../parts/form-text-field.tsx";
import { FormTrouble } from "./auth-frame.tsx";
import { PasswordField } from "./password-field.tsx";
import { SignUpSent } from "./sign-up-sent.tsx";
import { useSecurityWords, useSignUp } from "./use-sign-up.ts";

const SignUp = z.object({ name: z.string().trim().min(1).max(120), email: Email, password: Password });

const labelsOf = ({ account }: PastCartMessages) => ({
  name: account.name,
  email: account.email,
  password: account.password,
});

interface Props {
  /** Filled in, still editable. */
  name?: string | undefined;
  email?: string | undefined;
  /** A guest's order that comes into the account. */
  order?: SignUpInput["order"];
  /** The account is there and its owner signed in. */
  onDone: () => void;
  /** Told so that the page's title can say it. */
  onErrors?: ((any: boolean) => void) | undefined;
}

export function SignUpForm({ name = "", email = "", order, onDone, onErrors }: Props) {
  const { m, locale } = usePastCartI18n();
  const form = useShopForm(SignUp, { name, email, password: "" });
  const { control, formState } = form;
  const signUp = useSignUp();
  // Ready by the time that they are shown.
  useSecurityWords();
  const problems = shownProblems(formState, m, labelsOf(m));
  const submit = form.handleSubmit(
    (values) =>
      signUp.mutate({ ...values, locale, ...(order && { order }) }, { onError: () => onErrors?.(true) }),
    () => onErrors?.(true),
  );
  if (signUp.isSuccess) return <SignUpSent {...signUp.data} email={signUp.variables.email} onDone={onDone} />;
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
      <FormTrouble problems={problems} submitCount={formState.submitCount} error={signUp.error} />
      <FormTextField control={control} name="name" label={m.account.name} autoComplete="name" required />
      <EmailField control={control} name="email" label={m.account.email} autoComplete="username" required />
      <PasswordField control={control} name="password" kind="new" />
      <Button type="submit" size="lg" block pending={signUp.isPending} pendingLabel={m.common.loading}>
        {m.account.signUp}
      </Button>
    </form>
  );
}
