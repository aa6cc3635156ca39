import { Email } from "@souk/contracts";
import type { SecurityMessages } from "@souk/i18n/security";
import type { PastCartMessages } from "@souk/i18n/shop";
import { Button, Checkbox, linkClass } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { Controller } from "react-hook-form";
import { z } from "zod";
import { useSignIn } from "../../lib/auth.ts";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { EmailField } from "../../parts/email-field.tsx";
import { AuthFrame, FormTrouble } from "./auth-frame.tsx";
import { useBackFromProvider } from "./use-back-from-provider.ts";
import { linkTo, type NextPage } from "./next-page.ts";
import { ProviderOutcome } from "./provider-outcome.tsx";
import { ProviderSection } from "./provider-section.tsx";
import { PasskeySignInSection } from "./passkey-sign-in-section.tsx";
import { PasswordField } from "./password-field.tsx";
import { SecondStepPage } from "./second-step-page.tsx";

// Old passwords may be shorter than new ones must be: only emptiness is looked at here.
const labelsOf = ({ account }: PastCartMessages) => ({ email: account.email, password: account.password });
const SignIn = z.object({ email: Email, password: z.string().min(1).max(128), rememberMe: z.boolean() });

export function SignInPage({ next, words }: { next: NextPage | undefined; words: SecurityMessages }) {
  const { m, locale } = usePastCartI18n();
  const navigate = useNavigate();
  const form = useShopForm(SignIn, { email: "", password: "", rememberMe: false });
  const { control, formState } = form;
  const signIn = useSignIn();
  const { wantsCode } = useBackFromProvider();
  const problems = shownProblems(formState, m, labelsOf(m));
  const onDone = () => void navigate({ ...linkTo(next, locale), replace: true });
  const submit = form.handleSubmit((values) =>
    signIn.mutate(values, { onSuccess: (wanted) => (wanted ? undefined : onDone()) }),
  );
  const startAgain = (): void => {
    signIn.reset();
    if (wantsCode)
      void navigate({ to: "/$locale/sign-in", params: { locale }, search: next ? { next } : {} });
  };
  if (signIn.data === true || wantsCode)
    return <SecondStepPage words={words} onDone={onDone} onBack={startAgain} />;
  return (
    <AuthFrame title={m.account.signInTitle} hasErrors={problems.length > 0 || signIn.isError}>
      <ProviderOutcome words={words} />
      <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
        <FormTrouble problems={problems} submitCount={formState.submitCount} error={signIn.error} />
        <EmailField
          control={control}
          name="email"
          label={m.account.email}
          autoComplete="username webauthn"
          required
        />
        <PasswordField control={control} name="password" kind="current" />
        <p className="-mt-2 text-sm">
          <Link to="/$locale/forgot-password" params={{ locale }} className={linkClass("text")}>
            {words.forgot.link}
          </Link>
        </p>
        <Controller
          control={control}
          name="rememberMe"
          render={({ field }) => <Checkbox {...field} label={m.account.remember} />}
        />
        <Button type="submit" size="lg" block pending={signIn.isPending} pendingLabel={m.common.loading}>
          {m.account.signIn}
        </Button>
        <PasskeySignInSection words={words} onDone={onDone} />
        <p className="text-body">
          <Link to="/$locale/sign-in-link" params={{ locale }} className={linkClass("text")}>
            {words.byLink.link}
          </Link>
        </p>
        <p className="text-body text-muted">
          {m.account.noAccount}{" "}
          <Link
            to="/$locale/sign-up"
            params={{ locale }}
            search={next ? { next } : {}}
            className={linkClass("text")}
          >
            {m.account.signUpTitle}
          </Link>
        </p>
      </form>
      <ProviderSection next={next} words={words} />
    </AuthFrame>
  );
}
