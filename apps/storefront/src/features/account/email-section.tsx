import { type AccountSecurity, Email } from "@souk/contracts";
import type { SecurityMessages } from "@souk/i18n/security";
import { Banner, Button, Card, StatusPill } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { EmailField } from "../../parts/email-field.tsx";
import { FormTrouble } from "./auth-frame.tsx";
import { authText } from "./auth-text.ts";
import { PasswordField } from "./password-field.tsx";

interface Props {
  security: AccountSecurity;
  words: SecurityMessages;
}

/** The address of the account: whether it is confirmed, and how it becomes another. */
export function EmailSection({ security, words }: Props) {
  const { email, emailVerified, newEmail } = security;
  const say = words.email;
  const [changing, setChanging] = useState(false);
  return (
    <Card
      title={say.title}
      look="plain"
      action={
        <StatusPill tone={emailVerified ? "success" : "warning"}>
          {emailVerified ? say.verified : say.unverified}
        </StatusPill>
      }
    >
      <p className="ltr font-medium wrap-anywhere rtl:text-end">{email}</p>
      {emailVerified ? null : <Unverified words={words} />}
      {newEmail === null ? null : <Banner className="mt-4">{say.pending(newEmail)}</Banner>}
      {changing ? (
        <ChangeEmail security={security} words={words} onDone={() => setChanging(false)} />
      ) : (
        <Button variant="secondary" className="mt-4" onClick={() => setChanging(true)}>
          {say.change}
        </Button>
      )}
    </Card>
  );
}

function Unverified({ words }: Pick<Props, "words">) {
  const i18n = usePastCartI18n();
  const { locale } = i18n;
  const ask = useMutation({ mutationFn: () => shop.identity.askToVerify.mutate({ locale }) });
  return (
    <div className="mt-3">
      <p className="mb-3 text-body text-muted">{words.email.unverifiedHelp}</p>
      {ask.error ? (
        <Banner tone="danger" role="alert" className="mb-3">
          {authText(ask.error, i18n, words)}
        </Banner>
      ) : null}
      <output className="block">
        {ask.isSuccess ? <StatusPill tone="success">{words.email.sent}</StatusPill> : null}
      </output>
      {ask.isSuccess ? null : (
        <Button size="sm" variant="secondary" pending={ask.isPending} onClick={() => ask.mutate()}>
          {words.email.sendAgain}
        </Button>
      )}
    </div>
  );
}

function ChangeEmail({ security, words, onDone }: Props & { onDone: () => void }) {
  const { m, locale } = usePastCartI18n();
  const client = useQueryClient();
  const { hasPassword, emailVerified } = security;
  // Old passwords may be shorter than new ones must be: only emptiness is looked at here.
  const schema = z.object({
    email: Email,
    password: z
      .string()
      .min(hasPassword ? 1 : 0)
      .max(128),
  });
  const form = useShopForm(schema, { email: "", password: "" });
  const { control, formState } = form;
  const change = useMutation({
    mutationFn: (input: z.infer<typeof schema>) => shop.identity.changeEmail.mutate({ ...input, locale }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: trpc.identity.security.queryKey() });
      onDone();
    },
  });
  const labels = { email: words.email.next, password: words.password.current };
  const problems = shownProblems(formState, m, labels);
  const submit = form.handleSubmit((values) => change.mutate(values));
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="mt-4 space-y-4">
      <FormTrouble
        problems={problems}
        submitCount={formState.submitCount}
        error={change.error}
        words={words}
      />
      <EmailField control={control} name="email" label={words.email.next} autoComplete="email" required />
      {hasPassword ? (
        <PasswordField control={control} name="password" kind="current" label={words.password.current} />
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={change.isPending} pendingLabel={m.common.loading}>
          {emailVerified ? words.email.submit : words.email.submitOne}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {m.common.cancel}
        </Button>
      </div>
    </form>
  );
}
