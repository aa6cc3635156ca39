import { SoftAuthenticator } from "@souk/testing/passkey";
import { describe, expect, test } from "vitest";
import { passkeyBrowser } from "./testing/passkeys.ts";
import { testApp } from "./testing/test-app.ts";

const app = await testApp();
const { signedInAs, asNewBrowser, db } = app;
const { auth, read, ceremony, add, beginSignIn, signIn, me, codeOf, mailsTo } = passkeyBrowser(app);

/** A customer with a passkey, at another browser than theirs. */
async function customer() {
  asNewBrowser();
  const person = await signedInAs("CUSTOMER");
  const keeper = await add();
  asNewBrowser();
  return { ...person, keeper };
}

describe("signing in with a passkey", () => {
  test("opens its owner's account, is told by mail when it comes, and when it was used", async () => {
    const { id, email, keeper } = await customer();
    expect(await me()).toBeNull();
    const answer = await signIn(keeper);
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
    expect(await me()).toMatchObject({ id, email });
    expect(await read("shop/identity.passkeys")).toEqual([
      expect.objectContaining({ name: "Test phone", isLast: false }),
    ]);
    expect(await mailsTo(email)).toBe(1);
    const kept = await db.passkey.findFirstOrThrow({ where: { userId: id } });
    expect(kept.lastUsedAt).not.toBeNull();
    expect(await db.session.count({ where: { userId: id, passkeyId: kept.id } })).toBe(2);
  });

  test("asks nobody for a code besides: it is two factors", async () => {
    const { id, keeper } = await customer();
    await db.user.update({ where: { id }, data: { twoFactorEnabled: true } });
    expect((await signIn(keeper)).status).toBe(200);
    expect(await me()).toMatchObject({ id });
  });

  test.each([
    ["of another page", { origin: "http://shop.example.evil.example" }],
    ["of a page under another's name", { origin: "http://evil.shop.example" }],
    ["for another shop", { rpId: "evil.example" }],
    ["whose keeper didn't ask its owner", { userVerified: false }],
    ["of another challenge", { challenge: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }],
  ])("one %s opens nothing", async (_, told) => {
    const { keeper } = await customer();
    const refused = await signIn(keeper, told);
    expect([refused.status, await codeOf(refused)]).toEqual([401, "PASSKEY_REFUSED"]);
    expect(await me()).toBeNull();
    expect((await signIn(keeper)).status).toBe(200);
  });

  test("what was signed signs in once, whoever sends it again", async () => {
    const { keeper } = await customer();
    const response = keeper.assert(ceremony(await beginSignIn()));
    const tries = await Promise.all(Array.from({ length: 10 }, () => auth("sign-in", { response })));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    const again = await auth("sign-in", { response });
    expect([again.status, await codeOf(again)]).toEqual([401, "CHALLENGE_NOT_FOUND"]);
    asNewBrowser();
    await beginSignIn();
    expect((await auth("sign-in", { response })).status).toBe(401);
    expect(await me()).toBeNull();
  });

  test("what is asked to be signed is over after five minutes", async () => {
    const { keeper } = await customer();
    const response = keeper.assert(ceremony(await beginSignIn()));
    const soon = Date.now() + 299_000;
    const ours = { value: { contains: '"type":"authentication"' } };
    const { count } = await db.verification.updateMany({
      where: { ...ours, expiresAt: { gt: new Date(soon) } },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect(count).toBeGreaterThan(0);
    expect(await codeOf(await auth("sign-in", { response }))).toBe("CHALLENGE_NOT_FOUND");
    expect(
      await db.verification.count({ where: { ...ours, expiresAt: { gt: new Date(Date.now() + 301_000) } } }),
    ).toBe(0);
  });

  test("one that nobody keeps, another's under one's own key, and a disabled owner's are answered alike", async () => {
    const { id, keeper } = await customer();
    const stranger = new SoftAuthenticator();
    const refused = await signIn(stranger);
    const answers = [[refused.status, await refused.text()]];
    const forged = { ...stranger.assert(ceremony(await beginSignIn())), id: keeper.id, rawId: keeper.id };
    const posing = await auth("sign-in", { response: forged });
    answers.push([posing.status, await posing.text()]);
    await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    const disabled = await signIn(keeper);
    answers.push([disabled.status, await disabled.text()]);
    expect(new Set(answers.map(String)).size).toBe(1);
    expect(answers[0]?.[0]).toBe(401);
    expect(disabled.headers.getSetCookie().join()).not.toContain("session_token");
    await db.user.update({ where: { id }, data: { disabledAt: null } });
    expect((await signIn(keeper)).status).toBe(200);
  });

  test("a copy that has counted less far is refused; one that doesn't count isn't", async () => {
    asNewBrowser();
    const { id } = await signedInAs("CUSTOMER");
    const keeper = new SoftAuthenticator();
    keeper.count = 3_000_000_000;
    await add(keeper);
    asNewBrowser();
    keeper.count += 1;
    expect((await signIn(keeper)).status).toBe(200);
    expect((await signIn(keeper)).status).toBe(401);
    keeper.count -= 1;
    expect((await signIn(keeper)).status).toBe(401);
    keeper.count = 0;
    expect((await signIn(keeper)).status).toBe(401);
    expect((await db.passkey.findFirstOrThrow({ where: { userId: id } })).counter).toBe(3_000_000_001);
    const { keeper: uncounted } = await customer();
    expect((await signIn(uncounted)).status).toBe(200);
    expect((await signIn(uncounted)).status).toBe(200);
  });
});
