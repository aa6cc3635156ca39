import { unseal } from "@souk/core/mail/seal";
import { sendLink } from "@souk/core/identity/send-link";
import { expect, test } from "vitest";
import { z } from "zod";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db, pool, deps } = await testApp();
const json = { "content-type": "application/json" };
const PASSWORD = "correct horse battery";

const post = (path: string, body: object) =>
  request(path, { method: "POST", headers: json, body: JSON.stringify(body) });
const Coded = z.object({ code: z.string().optional() });
const Result = z.object({ result: z.object({ data: z.unknown() }) });
async function me(): Promise<unknown> {
  return Result.parse(await (await request("/trpc/shop/account.me")).json()).result.data;
}

/** Does the jobs that are there, then gives what the newest mail of a template carries. */
async function linkOf(template: string): Promise<string> {
  const { rows } = await pool.query(`DELETE FROM pgboss.job WHERE name = 'accounts.link' RETURNING data`);
  for (const { data } of rows) await sendLink(deps.core, data);
  const mail = await db.mailMessage.findFirstOrThrow({ where: { template }, orderBy: { id: "desc" } });
  return unseal(deps.core.config.secret, mail.key, mail.sealed ?? "");
}

test("the link of a mail signs in by a POST, once; a mail program that opens it does nothing", async () => {
  asNewBrowser();
  const { email } = await signedInAs("CUSTOMER");
  asNewBrowser();
  const asked = await post("/trpc/shop/identity.askForLink", { purpose: "SIGN_IN", email, locale: "en" });
  expect(asked.status).toBe(200);
  const token = await linkOf("sign_in_link");
  expect((await request(`/api/auth/sign-in/link?token=${token}`)).status).toBe(404);
  expect((await request(`/en/confirm/sign-in`)).headers.get("set-cookie")).toBeNull();
  expect((await post("/api/auth/sign-in/link", { token })).status).toBe(200);
  expect(await me()).toMatchObject({ email });
  asNewBrowser();
  expect((await post("/api/auth/sign-in/link", { token })).status).toBe(401);
  expect(await me()).toBeNull();
});

test("another password ends all other sessions, asked or not, and its guesses are counted", async () => {
  asNewBrowser();
  const { id, email } = await signedInAs("CUSTOMER");
  const change = (currentPassword: string) =>
    post("/api/auth/change-password", {
      currentPassword,
      newPassword: "a kettle on the balcony",
      revokeOtherSessions: false,
    });
  const expiresAt = new Date(Date.now() + 86_400_000);
  await db.session.create({ data: { userId: id, token: "elsewhere", expiresAt } });
  expect((await change("not the one")).status).toBe(400);
  expect(await db.session.count({ where: { userId: id } })).toBe(2);
  expect((await change(PASSWORD)).status).toBe(200);
  expect(await db.session.count({ where: { token: "elsewhere" } })).toBe(0);
  expect(await me()).toMatchObject({ email });
  expect(await db.mailMessage.count({ where: { template: "security_notice", recipient: email } })).toBe(1);
  for (let turn = 0; turn < 5; turn += 1) expect((await change("not the one")).status).toBe(400);
  const refused = await change("a kettle on the balcony");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("another password isn't one of the first that are tried, and may be long", async () => {
  asNewBrowser();
  const { email } = await signedInAs("CUSTOMER");
  const change = async (newPassword: string) => {
    const answer = await post("/api/auth/change-password", { currentPassword: PASSWORD, newPassword });
    return [answer.status, Coded.parse(await answer.json()).code];
  };
  expect(await change("Password2026!")).toEqual([400, "PASSWORD_TOO_COMMON"]);
  expect((await post("/api/auth/sign-in/email", { email, password: PASSWORD })).status).toBe(200);
  const long = "a lamp, a cup and a book ".repeat(6).slice(0, 128);
  expect((await change(long))[0]).toBe(200);
  expect((await post("/api/auth/sign-in/email", { email, password: long })).status).toBe(200);
  expect((await post("/api/auth/sign-in/email", { email, password: long.slice(0, 127) })).status).toBe(401);
});

test.each([
  "sign-up/email",
  "update-user",
  "change-email",
  "delete-user",
  "link-social",
  "reset-password",
  "request-password-reset",
  "verify-email",
  "send-verification-email",
  "revoke-sessions",
  "sign-in/social",
])("better-auth's own %s isn't reachable", async (path) => {
  asNewBrowser();
  await signedInAs("CUSTOMER");
  expect((await post(`/api/auth/${path}`, {})).status).toBe(404);
});
