import type { SignUpInput } from "@souk/contracts";
import { loadSecurityMessages, type SecurityMessages } from "@souk/i18n/security";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { callAuth, useIdentityChanged } from "../../lib/auth.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { useWords } from "../../lib/use-words.ts";
import { newSignUpBrowser, signUpBrowser } from "./sign-up-browser.ts";

const LOOK_AGAIN_MS = 4000;

/** Asks for an account; a mail says what came of it. */
export function useSignUp() {
  return useMutation({
    mutationFn: (input: Omit<SignUpInput, "browser">) =>
      shop.identity.signUp.mutate({ ...input, browser: newSignUpBrowser() }),
  });
}

/** The link of that mail: signs in. Without a password where this browser is the one that asked. */
export function useConfirmSignUp() {
  const changed = useIdentityChanged();
  return useMutation({
    mutationFn: ({ token, password }: { token: string; password?: string }) =>
      callAuth("sign-up/confirm", { token, password, browser: signUpBrowser() ?? undefined }),
    onSuccess: changed,
  });
}

/** Goes on once the link was opened in another tab. */
export function useSignedInElsewhere(onDone: () => void): void {
  const { data } = useQuery(
    trpc.account.me.queryOptions(undefined, {
      staleTime: 0,
      refetchOnWindowFocus: "always",
      refetchInterval: LOOK_AGAIN_MS,
    }),
  );
  const changed = useIdentityChanged();
  const isSignedIn = Boolean(data);
  const goOn = useEffectEvent(() => void changed().then(onDone));
  useEffect(() => {
    if (isSignedIn) goOn();
  }, [isSignedIn]);
}

/** The words of the account's security, which no page has loaded before. */
export const useSecurityWords = (): SecurityMessages | undefined =>
  useWords("security", loadSecurityMessages);
