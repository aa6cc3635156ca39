import { createHash, createHmac } from "node:crypto";
import { totpOf } from "@souk/testing/totp";
import { expect, test } from "vitest";
import { z } from "zod";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db, pool, deps } = await testApp();
const json = { "content-type": "application/json" };
const PASSWORD = "correct horse battery";

const post = (path: string, body: object, cookie?: string) =>
  request(path, {
    method: "POST",
    headers: { ...json, ...(cookie !== undefined && { cookie }) },
    body: JSON.stringify(body),
  });
const signIn = (email: string) => post("/api/auth/sign-in/email", { email, password: PASSWORD });
const Result = z.object({ result: z.object({ data: z.unknown() }) });
async function read(procedure: string, cookie?: string): Promise<unknown> {
  const headers = cookie === undefined ? {} : { cookie };
  return Result.parse(await (await request(`/trpc/shop/${procedure}`, { headers })).json()).result.data;
}
const me = (cookie?: string) => read("account.me", cookie);

/** What a cookie that was just set holds, without its signature. */
function heldBy(answer: Response, name: string): string {
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${name}=`));
  return decodeURIComponent(cookie?.split(";", 1)[0]?.slice(name.length + 1) ?? "").split(".")[0] ?? "";
}
const signed = (token: string): string => {
  const signature = createHmac("sha256", deps.core.config.secret).update(token).digest("base64");
  return `souk.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
};
const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** In which columns of the database a text stands. */
async function columnsWith(text: string): Promise<string[]> {
  const Column = z.object({ table: z.string(), column: z.string() });
  const { rows } = await pool.query(`SELECT table_name AS table, column_name AS column
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`);
  const found: string[] = [];
  for (const { table, column } of z.array(Column).parse(rows)) {
    const sql = `SELECT 1 FROM "${table}" WHERE strpos("${column}"::text, $1) > 0 LIMIT 1`;
    if ((await pool.query(sql, [text])).rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}

test("what a cookie holds stands nowhere in the database; what stands there signs nobody in", async () => {
  const { email } = await signedInAs("CUSTOMER");
  const token = heldBy(await signIn(email), "souk.session_token");
  expect(token).toHaveLength(32);
  expect(await columnsWith(token)).toEqual([]);
  expect(await columnsWith(hashOf(token))).toEqual(["Session.token"]);
  asNewBrowser();
  expect(await me(signed(token))).toMatchObject({ email });
  expect(await me(signed(hashOf(token)))).toBeNull();
});

test("sessions are listed, ended, signed out and over as before", async () => {
  asNewBrowser();
  const { id, email } = await signedInAs("CUSTOMER");
  const [phone, tablet] = [
    heldBy(await signIn(email), "souk.session_token"),
    heldBy(await signIn(email), "souk.session_token"),
  ];
  expect(await read("identity.sessions")).toHaveLength(3);
  const { id: session } = await db.session.findUniqueOrThrow({ where: { token: hashOf(phone) } });
  expect((await post("/trpc/shop/identity.endSession", { id: session })).status).toBe(200);
  expect(await me(signed(phone))).toBeNull();
  expect(await me(signed(tablet))).toMatchObject({ email });

  expect((await post("/api/auth/sign-out", {})).status).toBe(200);
  expect(await me(signed(tablet))).toBeNull();
  const last = heldBy(await signIn(email), "souk.session_token");
  await db.session.updateMany({ where: { userId: id }, data: { expiresAt: new Date(Date.now() - 1000) } });
  expect(await me(signed(last))).toBeNull();
});

test("a session that is used lasts longer, under the same token", async () => {
  asNewBrowser();
  const { id, email } = await signedInAs("CUSTOMER");
  await db.session.deleteMany({ where: { userId: id } });
  const token = heldBy(
    await post("/api/auth/sign-in/email", { email, password: PASSWORD, rememberMe: true }),
    "souk.session_token",
  );
  const soon = new Date(Date.now() + 10 * 86_400_000);
  await db.session.updateMany({ where: { userId: id }, data: { expiresAt: soon } });
  expect(await me(signed(token))).toMatchObject({ email });
  const { expiresAt } = await db.session.findUniqueOrThrow({ where: { token: hashOf(token) } });
  expect(expiresAt.getTime()).toBeGreaterThan(soon.getTime() + 86_400_000);
});

test("what a sign-in half done and a trusted device hold stands nowhere in the database", async () => {
  asNewBrowser();
  const { email } = await signedInAs("CUSTOMER");
  const Begun = z.object({ totpURI: z.string() });
  const begun = await post("/api/auth/two-factor/enable", { password: PASSWORD });
  const { totpURI } = Begun.parse(await begun.json());
  await post("/api/auth/two-factor/verify-totp", { code: totpOf(totpURI) });
  asNewBrowser();
  const challenge = heldBy(await signIn(email), "souk.two_factor");
  expect(challenge).not.toBe("");
  expect(await columnsWith(challenge)).toEqual([]);
  const given = await post("/api/auth/two-factor/verify-totp", { code: totpOf(totpURI), trustDevice: true });
  expect(given.status).toBe(200);
  const [, device = ""] = heldBy(given, "souk.trust_device").split("!");
  expect(device).not.toBe("");
  expect(await columnsWith(device)).toEqual([]);
  await post("/api/auth/sign-out", {});
  expect(await (await signIn(email)).json()).not.toHaveProperty("twoFactorRedirect");
  expect(await me()).toMatchObject({ email });
});
