import { SecretToken } from "@souk/contracts";
import { Banner, Button, linkClass } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { passwordProblem } from "../../lib/password-problem.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { AuthCard } from "../../parts/auth-card.tsx";
import { PasswordInput } from "../../parts/password-input.tsx";

/** Behind the link of a mail: another password, and all devices are signed out. */
export function ResetPage() {
  const { m } = useI18n();
  const say = m.security.reset;
  const { hash } = useLocation();
  const token = SecretToken.safeParse(hash.replace(/^#/, "")).data ?? null;
  const { control, handleSubmit } = useForm({ defaultValues: { password: "" } });
  const reset = useMutation(trpc.session.resetPassword.mutationOptions());
  const submit = handleSubmit(({ password }) => reset.mutate({ token: token ?? "", password }));
  return (
    <AuthCard title={say.title}>
      <output className="block">
        {reset.isSuccess ? (
          <Banner tone="success" className="mt-4">
            {say.done}
          </Banner>
        ) : null}
      </output>
      {token === null ? (
        <Banner tone="warning" className="mt-4">
          {m.security.incomplete}
        </Banner>
      ) : null}
      {token === null || reset.isSuccess ? null : (
        <form noValidate onSubmit={(event) => void submit(event)} className="mt-1 flex flex-col gap-4">
          <p className="mb-2 text-muted">{say.lead}</p>
          <ActionError error={reset.error} />
          <Controller
            control={control}
            name="password"
            rules={{ validate: (value) => passwordProblem(value, m) ?? true }}
            render={({ field, fieldState }) => (
              <PasswordInput
                {...field}
                label={m.security.password.next}
                help={m.security.password.nextHelp}
                error={fieldState.error?.message}
                autoComplete="new-password"
              />
            )}
          />
          <Button type="submit" block pending={reset.isPending} pendingLabel={m.common.loading}>
            {say.submit}
          </Button>
        </form>
      )}
      <p className="mt-5 text-sm">
        <Link to={reset.isSuccess ? "/sign-in" : "/forgot-password"} className={linkClass("text")}>
          {reset.isSuccess ? m.security.toSignIn : m.security.again}
        </Link>
      </p>
    </AuthCard>
  );
}
