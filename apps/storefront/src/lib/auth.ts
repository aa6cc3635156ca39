import { authFailure, AuthFailure, secondFactorCalls, wantsSecondFactor } from "@souk/contracts/auth-failure";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { impersonationHeaders } from "./impersonation.ts";
import { trpc } from "./trpc.ts";

/** One call of the account endpoints; throws AuthFailure. */
export async function callAuth(path: string, body: object): Promise<unknown> {
  const request = {
    method: "POST",
    headers: { "content-type": "application/json", ...impersonationHeaders() },
    body: JSON.stringify(body),
  };
  const response = await fetch(`/api/auth/${path}`, request).catch(() => null);
  if (!response) throw new AuthFailure("offline");
  if (response.ok) return response.json();
  const { status, headers } = response;
  const answer = await response.json().catch(() => null);
  throw authFailure({ status, retryAfter: headers.get("retry-after"), body: answer });
}

export const secondFactor = secondFactorCalls(callAuth);

/** After the shopper became, or stopped being, somebody: what is known of them is read anew. */
export function useIdentityChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    client.removeQueries({ queryKey: trpc.orders.pathKey() });
    client.removeQueries({ queryKey: trpc.account.addresses.queryKey() });
    client.removeQueries({ queryKey: trpc.identity.pathKey() });
    client.removeQueries({ queryKey: trpc.privacy.overview.queryKey() });
    await Promise.all([
      client.invalidateQueries({ queryKey: trpc.account.me.queryKey() }),
      client.invalidateQueries({ queryKey: trpc.cart.get.queryKey() }),
      client.invalidateQueries({ queryKey: trpc.checkout.get.queryKey() }),
      client.invalidateQueries({ queryKey: trpc.wishlist.pathKey() }),
    ]);
  };
}

/** Gives whether a second factor is still wanted: until then nobody is signed in. */
export function useSignIn() {
  const changed = useIdentityChanged();
  return useMutation({
    mutationFn: async (input: { email: string; password: string; rememberMe: boolean }) =>
      wantsSecondFactor(await callAuth("sign-in/email", input)),
    onSuccess: (wanted) => (wanted ? undefined : changed()),
  });
}

/** The code of the second step: signs in. */
export function useGiveCode() {
  const changed = useIdentityChanged();
  return useMutation({ mutationFn: secondFactor.give, onSuccess: changed });
}

export function useSignOut() {
  const changed = useIdentityChanged();
  return useMutation({ mutationFn: () => callAuth("sign-out", {}), onSuccess: changed });
}

export function useSignInByLink() {
  const changed = useIdentityChanged();
  return useMutation({
    mutationFn: async (input: { token: string; rememberMe: boolean }) =>
      wantsSecondFactor(await callAuth("sign-in/link", input)),
    onSuccess: (wanted) => (wanted ? undefined : changed()),
  });
}

/** Ends all other sessions, and this one is another. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { currentPassword: string; newPassword: string }) =>
      callAuth("change-password", input),
    onSuccess: () => client.removeQueries({ queryKey: trpc.identity.sessions.queryKey() }),
  });
}
