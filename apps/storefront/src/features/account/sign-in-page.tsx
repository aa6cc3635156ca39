import { Email } from "@souk/contracts";
import type { SecurityMessages } from "@souk/i18n/security";
import type { ShopMessages } from "@souk/i18n/shop";
import { Button, Checkbox, linkClass } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { Controller } from "react-hook-form";
import { z } from "zod";
import { useSignIn } from "../../lib/auth.ts";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { useI18n } from "../../lib/i18n.ts";
import { EmailField } from "../../parts/email-field.tsx";
import { AuthFrame, FormTrouble } from "./auth-frame.tsx";
import { linkTo, type NextPage } from "./next-page.ts";
import { PasswordField } from "./password-field.tsx";

// Old passwords may be shorter than new ones must be: only emptiness is looked at here.
const labelsOf = ({ account }: ShopMessages) => ({ email: account.email, password: account.password });
const SignIn = z.object({ email: Email, password: z.string().min(1).max(128), rememberMe: z.boolean() });

export function SignInPage({ next, words }: { next: NextPage | undefined; words: SecurityMessages }) {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const form = useShopForm(SignIn, { email: "", password: "", rememberMe: false });
  const { control, formState } = form;
  const signIn = useSignIn();
  const problems = shownProblems(formState, m, labelsOf(m));
  const submit = form.handleSubmit((values) =>
    signIn.mutate(values, { onSuccess: () => void navigate({ ...linkTo(next, locale), replace: true }) }),
  );
  return (
    <AuthFrame title={m.account.signInTitle} hasErrors={problems.length > 0 || signIn.isError}>
      <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
        <FormTrouble problems={problems} submitCount={formState.submitCount} error={signIn.error} />
        <EmailField control={control} name="email" label={m.account.email} autoComplete="username" required />
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
    </AuthFrame>
  );
}
