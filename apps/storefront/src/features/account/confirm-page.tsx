import type { SecurityMessages } from "@souk/i18n/security";
import { Banner, Button, Checkbox, linkClass } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useSignInByLink } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { AuthFrame } from "./auth-frame.tsx";
import { authText } from "./auth-text.ts";
import { useLinkToken } from "./link-token.ts";

/** What can be said yes to. */
export type Confirmed = keyof SecurityMessages["confirm"];

interface Props {
  what: Confirmed;
  words: SecurityMessages;
}

/** Behind the link of a mail: one press, because mail programs open links by themselves. */
export function ConfirmPage({ what, words }: Props) {
  const { locale } = useI18n();
  const token = useLinkToken();
  const say = words.confirm[what];
  const Press = what === "sign-in" ? SignIn : Confirm;
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
  const { m } = useI18n();
  const signIn = useSignInByLink();
  const [rememberMe, setRememberMe] = useState(false);
  const say = words.confirm["sign-in"];
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

interface StepProps {
  say: { lead: string; action: string };
  words: SecurityMessages;
  error: unknown;
  pending: boolean;
  /** Null until it worked. */
  done: string | null;
  onPress: () => void;
  children?: ReactNode;
}

function Step({ say, words, error, pending, done, onPress, children }: StepProps) {
  const i18n = useI18n();
  return (
    <>
      <output className="block">{done === null ? null : <Banner tone="success">{done}</Banner>}</output>
      {done === null ? (
        <div className="space-y-5">
          <p className="text-muted">{say.lead}</p>
          {error ? (
            <Banner tone="danger" role="alert">
              {authText(error, i18n, words)}
            </Banner>
          ) : null}
          {children}
          <Button size="lg" block pending={pending} pendingLabel={i18n.m.common.loading} onClick={onPress}>
            {say.action}
          </Button>
        </div>
      ) : null}
    </>
  );
}
