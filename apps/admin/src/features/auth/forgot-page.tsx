import { Banner, Button, linkClass } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { AuthCard } from "../../parts/auth-card.tsx";
import { EmailInput } from "./email-input.tsx";

/** A link to choose another password; what is answered says nothing of whether there is such an account. */
export function ForgotPage() {
  const { m, locale } = useI18n();
  const say = m.security.forgot;
  const { control, handleSubmit } = useForm({ defaultValues: { email: "" } });
  const ask = useMutation(trpc.session.askToReset.mutationOptions());
  const submit = handleSubmit(({ email }) => ask.mutate({ email, locale }));
  return (
    <AuthCard title={say.title}>
      <output className="block">
        {ask.isSuccess ? (
          <Banner tone="success" className="mt-4">
            <p className="wrap-anywhere">{say.sent(ask.variables.email)}</p>
            <p className="mt-2">{ask.data.mailed ? say.notThere : say.unsent}</p>
          </Banner>
        ) : null}
      </output>
      {ask.isSuccess ? null : (
        <form noValidate onSubmit={(event) => void submit(event)} className="mt-1 flex flex-col gap-4">
          <p className="mb-2 text-muted">{say.lead}</p>
          <ActionError error={ask.error} />
          <EmailInput control={control} name="email" />
          <Button type="submit" block pending={ask.isPending} pendingLabel={m.common.loading}>
            {say.submit}
          </Button>
        </form>
      )}
      <p className="mt-5 text-sm">
        <Link to="/sign-in" className={linkClass("text")}>
          {m.security.toSignIn}
        </Link>
      </p>
    </AuthCard>
  );
}
