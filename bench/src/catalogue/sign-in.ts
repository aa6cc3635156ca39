import { DEMO_PASSWORD } from "@souk/demo";

/** The cookie of a member of staff of the demo shop. */
export async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email: "admin@souk.example", password: DEMO_PASSWORD }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0] ?? "");
  if (!answer.ok || cookies.length === 0) throw new Error(`Signing in was answered with ${answer.status}`);
  return cookies.join("; ");
}
