import { proveEmail } from "@souk/core/identity/credentials";
import { SoftAuthenticator } from "@souk/testing/passkey";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { PASSWORD, passkeyBrowser } from "./testing/passkeys.ts";
import { testApp } from "./testing/test-app.ts";

const app = await testApp();
const { signedInAs, asNewBrowser, db } = app;
const { post, auth, read, ceremony, begin, add, beginSignIn, signIn, codeOf, mailsTo } = passkeyBrowser(app);

const Listed = z.array(z.object({ id: z.string(), name: z.string().nullable(), isLast: z.boolean() }));
const listed = async () => Listed.parse(await read("shop/identity.passkeys"));

/** A customer with a passkey, at another browser than theirs. */
async function customer() {
  asNewBrowser();
  const person = await signedInAs("CUSTOMER");
  const keeper = await add();
  asNewBrowser();
  return { ...person, keeper };
}

describe("adding one", () => {
  test("wants a session and its password; wrong ones are counted", async () => {
    asNewBrowser();
    expect((await auth("begin", { password: PASSWORD })).status).toBe(401);
    const nobody = new SoftAuthenticator().register(ceremony(await beginSignIn()));
    expect((await auth("add", { response: nobody })).status).toBe(401);
    const { id } = await signedInAs("CUSTOMER");
    // A challenge of a sign-in isn't one to add by: nobody was asked for the password.
    const unasked = new SoftAuthenticator().register(ceremony(await beginSignIn()));
    expect((await auth("add", { response: unasked })).status).toBe(400);
    for (let turn = 0; turn < 5; turn += 1) {
      const wrong = await auth("begin", { password: "not the one" });
      expect([wrong.status, await codeOf(wrong)]).toEqual([400, "INVALID_PASSWORD"]);
    }
    expect((await auth("begin", { password: PASSWORD })).status).toBe(429);
    expect(await db.passkey.count({ where: { userId: id } })).toBe(0);
  });

  test("what somebody was asked to sign isn't taken from somebody else, nor twice", async () => {
    asNewBrowser();
    await signedInAs("CUSTOMER");
    const response = new SoftAuthenticator().register(ceremony(await begin()));
    // The same browser, with its challenge, under another account.
    const { id } = await signedInAs("CUSTOMER");
    expect((await auth("add", { response })).status).toBe(400);
    expect(await db.passkey.count({ where: { userId: id } })).toBe(0);
    const own = new SoftAuthenticator().register(ceremony(await begin()));
    expect((await auth("add", { response: own })).status).toBe(200);
    expect((await auth("add", { response: own })).status).toBe(400);
    // Somebody else's credential, said to be one's own.
    asNewBrowser();
    await signedInAs("CUSTOMER");
    const taken = new SoftAuthenticator(own.id).register(ceremony(await begin()));
    expect((await auth("add", { response: taken })).status).toBe(400);
    expect(await db.passkey.count({ where: { credentialID: own.id, userId: id } })).toBe(1);
  });

  test.each([
    ["of another page", { origin: "http://evil.example" }],
    ["for another shop", { rpId: "evil.example" }],
    ["whose keeper didn't ask its owner", { userVerified: false }],
  ])("one %s isn't kept", async (_, told) => {
    asNewBrowser();
    const { id } = await signedInAs("CUSTOMER");
    const refused = new SoftAuthenticator().register(ceremony(await begin(), told));
    expect((await auth("add", { response: refused })).status).toBe(400);
    expect(await db.passkey.count({ where: { userId: id } })).toBe(0);
    await add();
    expect(await db.passkey.count({ where: { userId: id } })).toBe(1);
  });

  test("nothing is taken but what is asked for, and better-auth's own endpoints are shut", async () => {
    asNewBrowser();
    await signedInAs("CUSTOMER");
    const response = new SoftAuthenticator().register(ceremony(await begin()));
    const extra = { userId: "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055" };
    for (const body of [{ response, createSession: true }, { response: { ...response, ...extra } }, {}])
      expect((await auth("add", body)).status).toBe(400);
    expect((await auth("sign-in", { response: { ...response, id: { contains: "" } } })).status).toBe(400);
    for (const path of ["generate-register-options", "generate-authenticate-options", "list-user-passkeys"])
      expect((await app.request(`/api/auth/passkey/${path}`)).status, path).toBe(404);
    for (const path of ["verify-registration", "verify-authentication", "delete-passkey", "update-passkey"])
      expect((await auth(path, { response })).status, path).toBe(404);
    expect((await auth("add", { response })).status).toBe(200);
  });

  test("an account without a password asks for a sign-in of just now", async () => {
    asNewBrowser();
    const { id } = await signedInAs("CUSTOMER");
    await db.account.deleteMany({ where: { userId: id } });
    await db.session.updateMany({
      where: { userId: id },
      data: { createdAt: new Date(Date.now() - 3_600_000) },
    });
    const refused = await auth("begin", { password: "" });
    expect([refused.status, await codeOf(refused)]).toEqual([400, "SIGN_IN_AGAIN"]);
    await db.session.updateMany({ where: { userId: id }, data: { createdAt: new Date() } });
    expect((await auth("begin", { password: "" })).status).toBe(200);
  });
});

describe("one's own passkeys", () => {
  test("are renamed, and taken away by the password, with the devices signed in by them; the last way in stays", async () => {
    const { id, email, keeper } = await customer();
    await signIn(keeper);
    asNewBrowser();
    await post("/api/auth/sign-in/email", { email, password: PASSWORD });
    const [only] = await listed();
    const rename = { id: only?.id, name: "  Work phone " };
    expect((await post("/trpc/shop/identity.renamePasskey", rename)).status).toBe(200);
    expect((await listed())[0]?.name).toBe("Work phone");
    const remove = (password: string) =>
      post("/trpc/shop/identity.removePasskey", { id: only?.id, password });
    expect(await (await remove("not the one")).text()).toContain("WRONG_PASSWORD");
    await db.account.deleteMany({ where: { userId: id } });
    expect((await listed())[0]?.isLast).toBe(true);
    expect(await (await remove("")).text()).toContain("LAST_WAY_IN");
    await db.account.create({ data: { userId: id, providerId: "oidc", accountId: crypto.randomUUID() } });
    expect((await remove("")).status).toBe(200);
    expect(await listed()).toEqual([]);
    expect(await db.session.count({ where: { userId: id } })).toBe(1);
    expect(await mailsTo(email)).toBe(2);
    asNewBrowser();
    expect((await signIn(keeper)).status).toBe(401);
  });

  test("whoever proves to read the mail of an address that nobody had proved takes them away", async () => {
    const { id, keeper } = await customer();
    const owner = await db.user.findUniqueOrThrow({ where: { id } });
    await db.$transaction((tx) => proveEmail(tx, { ...owner, role: "CUSTOMER" }));
    expect((await signIn(keeper)).status).toBe(401);
  });
});
