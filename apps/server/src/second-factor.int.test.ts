import { randomUUID } from "node:crypto";
import { proveEmail } from "@souk/core/identity/credentials";
import { totpOf } from "@souk/testing/totp";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db } = await testApp();
const PASSWORD = "correct horse battery";
const HALF_MINUTE = 30_000;

const post = (path: string, body: object) =>
  request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const auth = (path: string, body: object) => post(`/api/auth/${path}`, body);
const Result = z.object({ result: z.object({ data: z.unknown() }) });
async function me(): Promise<unknown> {
  return Result.parse(await (await request("/trpc/shop/account.me")).json()).result.data;
}
const Begun = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()).length(10) });
const Challenged = z.object({ twoFactorRedirect: z.literal(true) });

/** Somebody new whose account asks for codes. */
async function guarded() {
  asNewBrowser();
  const { id, email } = await signedInAs("CUSTOMER");
  const begun = Begun.parse(await (await auth("two-factor/enable", { password: PASSWORD })).json());
  const on = await auth("two-factor/verify-totp", { code: totpOf(begun.totpURI) });
  expect(on.status).toBe(200);
  return { id, email, codes: begun.backupCodes, code: (at?: number) => totpOf(begun.totpURI, at) };
}

/** The password was right; a code is asked for. */
async function halfSignedIn(email: string): Promise<void> {
  asNewBrowser();
  Challenged.parse(await (await auth("sign-in/email", { email, password: PASSWORD })).json());
}

// Codes are used once, so each sign-in of a test has a half minute of its own; the database's clock stays.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});
const nextCode = (): void => void vi.setSystemTime(Date.now() + HALF_MINUTE);

describe("signing in with a second factor", () => {
  test("the password alone opens nothing, a wrong code neither, the right one does", async () => {
    const { email, code } = await guarded();
    nextCode();
    await halfSignedIn(email);
    expect(await me()).toBeNull();
    const wrong = String((Number(code()) + 1) % 1_000_000).padStart(6, "0");
    expect((await auth("two-factor/verify-totp", { code: wrong })).status).toBe(401);
    expect(await me()).toBeNull();
    expect((await auth("two-factor/verify-totp", { code: code() })).status).toBe(200);
    expect(await me()).toMatchObject({ email });
  });

  test("a code signs in once: who looked over a shoulder has nothing", async () => {
    const { email, code } = await guarded();
    nextCode();
    const seen = code();
    await halfSignedIn(email);
    expect((await auth("two-factor/verify-totp", { code: seen })).status).toBe(200);
    await halfSignedIn(email);
    expect((await auth("two-factor/verify-totp", { code: seen })).status).toBe(401);
    nextCode();
    expect((await auth("two-factor/verify-totp", { code: code() })).status).toBe(200);
  });

  test("of twenty tries at once with a recovery code one gets in, and it is spent", async () => {
    const { id, email, codes } = await guarded();
    await halfSignedIn(email);
    const [spent = "", next = ""] = codes;
    const typed = spent.toUpperCase().replace("-", " ");
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => auth("two-factor/verify-backup-code", { code: typed })),
    );
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.session.count({ where: { userId: id } })).toBe(2);
    await halfSignedIn(email);
    expect((await auth("two-factor/verify-backup-code", { code: spent })).status).toBe(401);
    expect((await auth("two-factor/verify-backup-code", { code: next })).status).toBe(200);
    const told = await db.mailMessage.findMany({ where: { recipient: email, template: "security_notice" } });
    expect(told).toHaveLength(3);
  });

  test("five wrong codes end the try; the password has to be given again", async () => {
    const { email, codes } = await guarded();
    await halfSignedIn(email);
    for (let turn = 0; turn < 5; turn += 1)
      expect((await auth("two-factor/verify-backup-code", { code: `wrong-${turn}` })).status).toBe(401);
    const [code = ""] = codes;
    expect((await auth("two-factor/verify-backup-code", { code })).status).toBe(400);
    await halfSignedIn(email);
    expect((await auth("two-factor/verify-backup-code", { code })).status).toBe(200);
  });

  test("a device that is trusted isn't asked again, until the password changes", async () => {
    const { email, code } = await guarded();
    nextCode();
    await halfSignedIn(email);
    await auth("two-factor/verify-totp", { code: code(), trustDevice: true });
    await auth("sign-out", {});
    await auth("sign-in/email", { email, password: PASSWORD });
    expect(await me()).toMatchObject({ email });
    const newPassword = "a kettle on the balcony";
    expect((await auth("change-password", { currentPassword: PASSWORD, newPassword })).status).toBe(200);
    await auth("sign-out", {});
    const answer = await auth("sign-in/email", { email, password: newPassword });
    expect(Challenged.safeParse(await answer.json()).success).toBe(true);
    expect(await me()).toBeNull();
  });
});

describe("what is kept", () => {
  test("the secret is encrypted and recovery codes are hashed; another set ends the first", async () => {
    const { id, email, codes } = await guarded();
    const kept = JSON.stringify(await db.twoFactor.findUniqueOrThrow({ where: { userId: id } }));
    for (const code of codes) expect(kept).not.toContain(code);
    expect(kept.match(/hmac:/g)).toHaveLength(10);
    const answer = await auth("two-factor/generate-backup-codes", { password: PASSWORD });
    const fresh = z.object({ backupCodes: z.array(z.string()) }).parse(await answer.json()).backupCodes;
    await halfSignedIn(email);
    expect((await auth("two-factor/verify-backup-code", { code: codes[0] })).status).toBe(401);
    expect((await auth("two-factor/verify-backup-code", { code: fresh[0] })).status).toBe(200);
  });

  test("setting it up ends the other sessions, which have never given it; so does turning it off by the password", async () => {
    asNewBrowser();
    const { id } = await signedInAs("CUSTOMER");
    const expiresAt = new Date(Date.now() + 86_400_000);
    await db.session.create({ data: { userId: id, token: randomUUID(), expiresAt } });
    const begun = Begun.parse(await (await auth("two-factor/enable", { password: PASSWORD })).json());
    expect(await db.session.count({ where: { userId: id } })).toBe(2);
    await auth("two-factor/verify-totp", { code: totpOf(begun.totpURI) });
    expect(await db.session.count({ where: { userId: id } })).toBe(1);
    expect((await auth("two-factor/disable", { password: "not the one" })).status).toBe(400);
    expect(await db.twoFactor.count({ where: { userId: id } })).toBe(1);
    expect((await auth("two-factor/disable", { password: PASSWORD })).status).toBe(200);
    expect(await db.twoFactor.count({ where: { userId: id } })).toBe(0);
    expect(await me()).toMatchObject({ id });
  });

  test("whoever proves to read the mail of an address that nobody had proved takes the second factor away", async () => {
    const { id } = await guarded();
    const owner = await db.user.findUniqueOrThrow({ where: { id } });
    await db.$transaction((tx) => proveEmail(tx, { ...owner, role: "CUSTOMER" }));
    expect(await db.twoFactor.count({ where: { userId: id } })).toBe(0);
    expect((await db.user.findUniqueOrThrow({ where: { id } })).twoFactorEnabled).toBe(false);
  });

  test.each(["two-factor/enable", "two-factor/disable", "two-factor/generate-backup-codes"])(
    "%s wants a session, and counts wrong passwords",
    async (path) => {
      asNewBrowser();
      expect((await auth(path, { password: PASSWORD })).status).toBe(401);
      await signedInAs("CUSTOMER");
      for (let turn = 0; turn < 5; turn += 1)
        expect((await auth(path, { password: "not the one" })).status).toBe(400);
      expect((await auth(path, { password: PASSWORD })).status).toBe(429);
    },
  );
});
