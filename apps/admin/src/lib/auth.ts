import { queryClient, trpc } from "./trpc.ts";

export type SignInResult =
  | { ok: true }
  | { ok: false; reason: "wrong" | "network" | "unexpected" }
  | { ok: false; reason: "tooMany"; seconds: number };

/** Opens a session; the cookie is the server's. Afterwards `me` is fresh. */
export async function signIn(input: {
  email: string;
  password: string;
  rememberMe: boolean;
}): Promise<SignInResult> {
  let response: Response;
  try {
    response = await post("/api/auth/sign-in/email", input);
  } catch {
    return { ok: false, reason: "network" };
  }
  if (response.ok) {
    await queryClient.fetchQuery({ ...trpc.session.me.queryOptions(), staleTime: 0 });
    return { ok: true };
  }
  if (response.status === 429) {
    return { ok: false, reason: "tooMany", seconds: Number(response.headers.get("Retry-After") ?? 60) };
  }
  return { ok: false, reason: response.status < 500 ? "wrong" : "unexpected" };
}

/** Ends the session and starts over from the sign-in page, so that nothing of this account stays in memory. */
export async function signOut(): Promise<void> {
  await post("/api/auth/sign-out", {}).catch(() => undefined);
  globalThis.location.assign("/admin/sign-in");
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}
