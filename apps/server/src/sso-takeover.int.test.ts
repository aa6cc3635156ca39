import { randomUUID } from "node:crypto";
import { proveEmail } from "@souk/core/identity/credentials";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ssoApp } from "./testing/sso-app.ts";

const app = await ssoApp();
const { request, post, signInBySso, givenThere, asNewBrowser, signedInAs, db } = app;
const PASSWORD = "correct horse battery";
const Result = z.object({ result: z.object({ data: z.unknown() }) });
async function me(): Promise<unknown> {
  return Result.parse(await (await request("/trpc/shop/account.me")).json()).result.data;
}
/** An account by password with an address that nobody has proved, as older shops and imports leave them. */
async function unproven(email: string): Promise<void> {
  const { id } = await signedInAs("CUSTOMER");
  await db.user.update({ where: { id }, data: { email } });
}
const signUp = (email: string) =>
  post("/trpc/shop/identity.signUp", {
    name: "Somebody",
    email,
    password: PASSWORD,
    locale: "en",
    browser: randomUUID(),
  });
const byPassword = (email: string) => post("/api/auth/sign-in/email", { email, password: PASSWORD });
const victim = (name: string, claims: object = {}) => {
  const email = `${name}@home.example`;
  givenThere(name, { email, email_verified: true, name: "The victim", ...claims });
  return email;
};

describe("taking somebody over by their address", () => {
  test("an attacker registers it by password first: what they laid is gone when its owner comes by SSO", async () => {
    const email = victim("registered-before");
    asNewBrowser();
    await unproven(email);
    const attacker = await db.user.findUniqueOrThrow({ where: { email } });
    const expiresAt = new Date(Date.now() + 86_400_000);
    await db.session.create({ data: { userId: attacker.id, token: "the attacker's other", expiresAt } });
    asNewBrowser();
    await signInBySso("registered-before");
    expect(await me()).toMatchObject({ email });
    expect(await db.session.count({ where: { userId: attacker.id } })).toBe(1);
    expect(await db.account.findMany({ where: { userId: attacker.id } })).toMatchObject([
      { providerId: "oidc", password: null },
    ]);
    asNewBrowser();
    expect((await byPassword(email)).status).toBe(401);
    expect(await me()).toBeNull();
  });

  test("its owner's own account, with a proven address, keeps its password and is opened by both", async () => {
    const email = victim("owner-of-both");
    asNewBrowser();
    await unproven(email);
    await db.user.update({ where: { email }, data: { emailVerified: true } });
    asNewBrowser();
    await signInBySso("owner-of-both");
    expect(await me()).toMatchObject({ email });
    asNewBrowser();
    expect((await byPassword(email)).status).toBe(200);
    expect(await me()).toMatchObject({ email });
    const told = await db.mailMessage.count({ where: { recipient: email, template: "security_notice" } });
    expect(told).toBe(1);
  });

  test("an attacker registers the address of a customer who came by SSO: nothing of theirs opens", async () => {
    const email = victim("came-by-sso");
    asNewBrowser();
    await signInBySso("came-by-sso");
    const owner = z.object({ id: z.string() }).parse(await me());
    for (const written of [email, email.toUpperCase()]) {
      asNewBrowser();
      expect((await signUp(written)).status).toBe(200);
      expect(await me()).toBeNull();
      asNewBrowser();
      expect((await byPassword(written)).ok).toBe(false);
      expect(await me()).toBeNull();
    }
    expect(await db.account.findMany({ where: { userId: owner.id } })).toMatchObject([
      { providerId: "oidc", password: null },
    ]);
    expect(await db.user.count({ where: { email: { equals: email, mode: "insensitive" } } })).toBe(1);
    asNewBrowser();
    await signInBySso("came-by-sso");
    expect(await me()).toMatchObject(owner);
  });

  test.each([false, "false", undefined, null, 0, "yes", [true]])(
    "a provider that says email_verified: %j of somebody's address opens nothing, and makes nobody",
    async (email_verified) => {
      asNewBrowser();
      const { id, email } = await signedInAs("CUSTOMER");
      await db.user.update({ where: { id }, data: { emailVerified: true } });
      const login = `impostor-of-${id}`;
      givenThere(login, { email, email_verified, name: "Impostor" });
      asNewBrowser();
      const page = await signInBySso(login);
      expect(page.searchParams.get("error")).toBe("account_not_linked");
      expect(await me()).toBeNull();
      expect(await db.account.count({ where: { userId: id } })).toBe(1);
      givenThere(login, { email: `nobody-${email}`, email_verified, name: "Impostor" });
      expect((await signInBySso(login)).searchParams.get("error")).toBe("email_not_verified");
      expect(await db.user.count({ where: { email: `nobody-${email}` } })).toBe(0);
      // The same with a proven address: it is the claim alone that was in the way.
      givenThere(login, { email, email_verified: true, name: "Owner" });
      await signInBySso(login);
      expect(await me()).toMatchObject({ id });
    },
  );

  test("the account of staff isn't given to whoever has its address there; they connect it themselves", async () => {
    const email = victim("staff-member");
    asNewBrowser();
    await unproven(email);
    await db.user.update({ where: { email }, data: { emailVerified: true, role: "ADMIN" } });
    asNewBrowser();
    expect((await signInBySso("staff-member", { app: "admin" })).searchParams.get("error")).toBe(
      "staff_connect_first",
    );
    expect(await me()).toBeNull();
    await byPassword(email);
    const from = { app: "admin" };
    const begun = await post("/api/auth/connect", { provider: "oidc", from, password: PASSWORD });
    const { url } = z.object({ url: z.url() }).parse(await begun.json());
    const back = await app.atProvider(new URL(url), "staff-member");
    await request(back.pathname + back.search);
    asNewBrowser();
    await signInBySso("staff-member", { app: "admin" });
    expect(await me()).toMatchObject({ email, role: "ADMIN" });
  });

  test("the back office makes no accounts", async () => {
    victim("stranger");
    asNewBrowser();
    expect((await signInBySso("stranger", { app: "admin" })).searchParams.get("error")).toBe(
      "signup_disabled",
    );
    expect(await db.user.count({ where: { email: "stranger@home.example" } })).toBe(0);
  });

  test("an address that was changed there opens the account that it always opened, and no other", async () => {
    const email = victim("moved");
    asNewBrowser();
    await signInBySso("moved");
    const owner = z.object({ id: z.string() }).parse(await me());
    asNewBrowser();
    const other = await signedInAs("CUSTOMER");
    await db.user.update({ where: { id: other.id }, data: { emailVerified: true } });
    givenThere("moved", { email: other.email, email_verified: true, name: "The victim" });
    asNewBrowser();
    await signInBySso("moved");
    expect(await me()).toMatchObject({ ...owner, email });
  });

  test("accounts that are disabled or erased stay shut", async () => {
    const email = victim("disabled");
    asNewBrowser();
    await signInBySso("disabled");
    await db.user.update({ where: { email }, data: { disabledAt: new Date() } });
    asNewBrowser();
    await signInBySso("disabled");
    expect(await me()).toBeNull();
    await db.user.update({ where: { email }, data: { disabledAt: null } });
    await signInBySso("disabled");
    expect(await me()).toMatchObject({ email });
  });
});

test("who proves an address takes the accounts elsewhere away that somebody else connected before", async () => {
  const email = victim("connected-by-attacker");
  asNewBrowser();
  await signInBySso("connected-by-attacker");
  const owner = await db.user.update({ where: { email }, data: { emailVerified: false } });
  await db.$transaction((tx) => proveEmail(tx, owner));
  expect(await db.account.count({ where: { userId: owner.id } })).toBe(0);
  expect(await db.session.count({ where: { userId: owner.id } })).toBe(0);
});
