import { type AskForLinkInput, Email } from "@souk/contracts";
import type { SecurityMessages } from "@souk/i18n/security";
import { Banner, Button, linkClass } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { z } from "zod";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { shop } from "../../lib/trpc.ts";
import { EmailField } from "../../parts/email-field.tsx";
import { AuthFrame, FormTrouble } from "./auth-frame.tsx";
import { MailHint } from "./mail-hint.tsx";

const AskForm = z.object({ email: Email });

interface Props {
  purpose: AskForLinkInput["purpose"];
  words: SecurityMessages;
}

/** An address, and whoever reads its mail gets a link. What is answered says nothing of whether it has an account. */
export function AskLinkPage({ purpose, words }: Props) {
  const { m, locale } = usePastCartI18n();
  const say = purpose === "SIGN_IN" ? words.byLink : words.forgot;
  const form = useShopForm(AskForm, { email: "" });
  const { control, formState } = form;
  const ask = useMutation({
    mutationFn: ({ email }: z.infer<typeof AskForm>) =>
      shop.identity.askForLink.mutate({ purpose, email, locale }),
  });
  const problems = shownProblems(formState, m, { email: m.account.email });
  const submit = form.handleSubmit((values) => ask.mutate(values));
  return (
    <AuthFrame title={say.title} hasErrors={problems.length > 0 || ask.isError}>
      <output className="block">
        {ask.isSuccess ? (
          <Banner tone="success">
            <p className="wrap-anywhere">{say.sent(ask.variables.email)}</p>
            <MailHint {...ask.data} words={words} />
          </Banner>
        ) : null}
      </output>
      {ask.isSuccess ? null : (
        <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
          <p className="text-muted">{say.lead}</p>
          <FormTrouble problems={problems} submitCount={formState.submitCount} error={ask.error} />
          <EmailField
            control={control}
            name="email"
            label={m.account.email}
            autoComplete="username"
            required
          />
          <Button type="submit" size="lg" block pending={ask.isPending} pendingLabel={m.common.loading}>
            {say.submit}
          </Button>
        </form>
      )}
      <p className="mt-5 text-body">
        <Link to="/$locale/sign-in" params={{ locale }} className={linkClass("text")}>
          {words.toSignIn}
        </Link>
      </p>
    </AuthFrame>
  );
}
