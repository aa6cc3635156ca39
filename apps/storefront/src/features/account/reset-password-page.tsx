import { Password } from "@souk/contracts";
import type { SecurityMessages } from "@souk/i18n/security";
import { Banner, Button, linkClass } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { z } from "zod";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { shop } from "../../lib/trpc.ts";
import { AuthFrame, FormTrouble } from "./auth-frame.tsx";
import { useLinkToken } from "./link-token.ts";
import { PasswordField } from "./password-field.tsx";

const ResetForm = z.object({ password: Password });

/** Behind the link of a mail: another password, and all devices are signed out. */
export function ResetPasswordPage({ words }: { words: SecurityMessages }) {
  const { m, locale } = usePastCartI18n();
  const token = useLinkToken();
  const form = useShopForm(ResetForm, { password: "" });
  const { control, formState } = form;
  const reset = useMutation({
    mutationFn: (input: { token: string; password: string }) => shop.identity.resetPassword.mutate(input),
  });
  const problems = shownProblems(formState, m, { password: m.account.password });
  const submit = form.handleSubmit(({ password }) => reset.mutate({ token: token ?? "", password }));
  return (
    <AuthFrame title={words.reset.title} hasErrors={problems.length > 0 || reset.isError}>
      <output className="block">
        {reset.isSuccess ? <Banner tone="success">{words.reset.done}</Banner> : null}
      </output>
      {token === null ? <Banner tone="warning">{words.incomplete}</Banner> : null}
      {token === null || reset.isSuccess ? null : (
        <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
          <p className="text-muted">{words.reset.lead}</p>
          <FormTrouble problems={problems} submitCount={formState.submitCount} error={reset.error} />
          <PasswordField control={control} name="password" kind="new" />
          <Button type="submit" size="lg" block pending={reset.isPending} pendingLabel={m.common.loading}>
            {words.reset.submit}
          </Button>
        </form>
      )}
      <p className="mt-5 text-body">
        <Link
          to={reset.isSuccess ? "/$locale/sign-in" : "/$locale/forgot-password"}
          params={{ locale }}
          className={linkClass("text")}
        >
          {reset.isSuccess ? words.toSignIn : words.again}
        </Link>
      </p>
    </AuthFrame>
  );
}
