import type { Locale } from "@souk/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { trpc } from "./trpc.ts";

export type AuthFailureKind =
  | "credentials"
  | "taken"
  | "password"
  | "link"
  | "wrongPassword"
  | "tooMany"
  | "offline"
  | "unexpected";

/** Why signing in or up did not work; `retryAfterSeconds` comes with "tooMany". */
export class AuthFailure extends Error {
  readonly kind: AuthFailureKind;
  readonly retryAfterSeconds: number;

  constructor(kind: AuthFailureKind, retryAfterSeconds = 60) {
    super(kind);
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const Refusal = z.object({ code: z.string() });

async function failureOf(response: Response): Promise<AuthFailure> {
  if (response.status === 429) {
    const seconds = Number(response.headers.get("retry-after"));
    return new AuthFailure("tooMany", Number.isFinite(seconds) && seconds > 0 ? seconds : 60);
  }
  const body = Refusal.safeParse(await response.json().catch(() => null));
  const code = body.success ? body.data.code : "";
  if (code.startsWith("USER_ALREADY_EXISTS")) return new AuthFailure("taken");
  if (code.startsWith("PASSWORD_TOO")) return new AuthFailure("password");
  if (code === "LINK_EXPIRED") return new AuthFailure("link");
  if (code === "INVALID_PASSWORD") return new AuthFailure("wrongPassword");
  return new AuthFailure(response.status === 401 || response.status === 403 ? "credentials" : "unexpected");
}

/** One call of the account endpoints; throws AuthFailure. */
export async function callAuth(path: string, body?: object): Promise<unknown> {
  const request = body
    ? { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
    : {};
  const response = await fetch(`/api/auth/${path}`, request).catch(() => null);
  if (!response) throw new AuthFailure("offline");
  if (!response.ok) throw await failureOf(response);
  return response.json();
}

/** After the shopper became, or stopped being, somebody: what is known of them is read anew. */
function useIdentityChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    client.removeQueries({ queryKey: trpc.orders.pathKey() });
    client.removeQueries({ queryKey: trpc.account.addresses.queryKey() });
    client.removeQueries({ queryKey: SESSIONS });
    client.removeQueries({ queryKey: trpc.identity.security.queryKey() });
    await Promise.all([
      client.invalidateQueries({ queryKey: trpc.account.me.queryKey() }),
      client.invalidateQueries({ queryKey: trpc.cart.get.queryKey() }),
      client.invalidateQueries({ queryKey: trpc.checkout.get.queryKey() }),
    ]);
  };
}

export const SESSIONS = ["auth", "sessions"] as const;

export function useSignIn() {
  const changed = useIdentityChanged();
  return useMutation({
    mutationFn: (input: { email: string; password: string; rememberMe: boolean }) =>
      callAuth("sign-in/email", input),
    onSuccess: changed,
  });
}

export function useSignUp() {
  const changed = useIdentityChanged();
  return useMutation({
    mutationFn: (input: { name: string; email: string; password: string; locale: Locale }) =>
      callAuth("sign-up/email", input),
    onSuccess: changed,
  });
}

export function useSignOut() {
  const changed = useIdentityChanged();
  return useMutation({ mutationFn: () => callAuth("sign-out", {}), onSuccess: changed });
}

export function useSignInByLink() {
  const changed = useIdentityChanged();
  return useMutation({
    mutationFn: (input: { token: string; rememberMe: boolean }) => callAuth("sign-in/link", input),
    onSuccess: changed,
  });
}

/** Ends all other sessions, and this one is another. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { currentPassword: string; newPassword: string }) =>
      callAuth("change-password", input),
    onSuccess: () => client.removeQueries({ queryKey: SESSIONS }),
  });
}
