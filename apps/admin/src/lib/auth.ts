import { authFailure, AuthFailure, secondFactorCalls, wantsSecondFactor } from "@souk/contracts/auth-failure";
import { queryClient, trpc } from "./trpc.ts";

/** One call of the account endpoints; throws AuthFailure. */
export async function callAuth(path: string, body: object): Promise<unknown> {
  const response = await fetch(`/api/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response) throw new AuthFailure("offline");
  if (response.ok) return response.json();
  const { status, headers } = response;
  const answer = await response.json().catch(() => null);
  throw authFailure({ status, retryAfter: headers.get("retry-after"), body: answer });
}

export const secondFactor = secondFactorCalls(callAuth);

/** Afterwards `me` is fresh. */
export async function readMe(): Promise<void> {
  await queryClient.fetchQuery({ ...trpc.session.me.queryOptions(), staleTime: 0 });
}

/** Opens a session, unless a second factor is asked for: then true, and nobody is signed in yet. */
export async function signIn(input: {
  email: string;
  password: string;
  rememberMe: boolean;
}): Promise<boolean> {
  const wanted = wantsSecondFactor(await callAuth("sign-in/email", input));
  if (!wanted) await readMe();
  return wanted;
}

/** The code of the second step: signs in. */
export async function giveCode(given: Parameters<typeof secondFactor.give>[0]): Promise<void> {
  await secondFactor.give(given);
  await readMe();
}

/** Ends all other sessions, and this one is another. */
export async function changePassword(input: { currentPassword: string; newPassword: string }): Promise<void> {
  await callAuth("change-password", input);
}

/** Ends the session and starts over from the sign-in page, so that nothing of this account stays in memory. */
export async function signOut(): Promise<void> {
  await callAuth("sign-out", {}).catch(() => undefined);
  globalThis.location.assign("/admin/sign-in");
}
