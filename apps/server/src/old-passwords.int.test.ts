import { expect, test } from "vitest";
import { testApp } from "./testing/test-app.ts";

const { request, asNewBrowser, db, make } = await testApp();

const signIn = (email: string, password: string) =>
  request("/api/auth/sign-in/email", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });

/** Somebody whose password came along from an older shop. */
async function customerOf(hash: string) {
  const { id, email } = await make.user();
  await db.account.create({ data: { userId: id, providerId: "credential", accountId: id, password: hash } });
  const kept = async (): Promise<string | null> =>
    (await db.account.findFirstOrThrow({ where: { userId: id }, select: { password: true } })).password;
  return { email, kept };
}

test.each([
  ["MD5-crypt", "$1$saltsalt$UevX3RQ4rPNbqFqf8dVFn."],
  ["bcrypt", "$2b$04$rR9EeSOgGngD6DyyXNedRu.WVfZuU8B7eZtqRRfgtVHAuHOr2s70m"],
])(
  "a password kept as %s opens the account and is then kept as ours; a wrong one changes nothing",
  async (_, hash) => {
    asNewBrowser();
    const { email, kept } = await customerOf(hash);
    expect((await signIn(email, "correct horse batterie")).status).toBe(401);
    expect(await kept()).toBe(hash);
    expect((await signIn(email, "correct horse battery")).status).toBe(200);
    const ours = await kept();
    expect(ours).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    asNewBrowser();
    expect((await signIn(email, "correct horse battery")).status).toBe(200);
    expect(await kept()).toBe(ours);
  },
);
