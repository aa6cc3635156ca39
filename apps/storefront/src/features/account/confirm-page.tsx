import type { SecurityMessages } from "@souk/i18n/security";
import { Banner, Checkbox, linkClass } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSignInByLink } from "../../lib/auth.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { AuthFrame } from "./auth-frame.tsx";
import { ConfirmSignUp } from "./confirm-sign-up.tsx";
import { Step } from "./confirm-step.tsx";
import { useLinkToken } from "./link-token.ts";
import { SecondStepForm } from "./second-step-page.tsx";

/** What can be said yes to. */
export type Confirmed = keyof SecurityMessages["confirm"];

interface Props {
  what: Confirmed;
  words: SecurityMessages;
}

/** Behind the link of a mail: one press, because mail programs open links by themselves. */
export function ConfirmPage({ what, words }: Props) {
  const { locale } = usePastCartI18n();
  const token = useLinkToken();
  const say = words.confirm[what];
  const Press = what === "sign-in" ? SignIn : what === "sign-up" ? ConfirmSignUp : Confirm;
  return (
    <AuthFrame title={say.title} hasErrors={false}>
      {token === null ? (
        <Banner tone="warning">{words.incomplete}</Banner>
      ) : (
        <Press key={token} what={what} words={words} token={token} />
      )}
      <p className="mt-5 text-body">
        <Link to="/$locale/account" params={{ locale }} className={linkClass("text")}>
          {words.toAccount}
        </Link>
      </p>
    </AuthFrame>
  );
}

type PressProps = Props & { token: string };

function Confirm({ what, words, token }: PressProps) {
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: async () => {
      if (what === "new-address") return shop.identity.confirmEmail.mutate({ token });
      await shop.identity.verifyEmail.mutate({ token });
      return null;
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: trpc.identity.security.queryKey() }),
        client.invalidateQueries({ queryKey: trpc.account.me.queryKey() }),
      ]),
  });
  const { data } = confirm;
  const done = data?.state === "WAITING" ? words.waiting(data.email) : words.confirm[what].done;
  return (
    <Step
      say={words.confirm[what]}
      words={words}
      error={confirm.error}
      pending={confirm.isPending}
      done={confirm.isSuccess ? done : null}
      onPress={() => confirm.mutate()}
    />
  );
}

function SignIn({ words, token }: PressProps) {
  const { m } = usePastCartI18n();
  const signIn = useSignInByLink();
  const [rememberMe, setRememberMe] = useState(false);
  const say = words.confirm["sign-in"];
  const [given, setGiven] = useState(false);
  if (signIn.data === true && !given)
    return <SecondStepForm words={words} onDone={() => setGiven(true)} onBack={signIn.reset} />;
  return (
    <Step
      say={say}
      words={words}
      error={signIn.error}
      pending={signIn.isPending}
      done={signIn.isSuccess ? say.done : null}
      onPress={() => signIn.mutate({ token, rememberMe })}
    >
      <Checkbox value={rememberMe} onChange={setRememberMe} label={m.account.remember} />
    </Step>
  );
}
