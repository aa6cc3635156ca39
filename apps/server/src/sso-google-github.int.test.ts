import { afterAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { type AccountThere, googleGitHubApp } from "./testing/google-github.ts";
import { cameBack } from "./testing/sso-app.ts";
import { ORIGIN } from "./testing/test-app.ts";

const app = await googleGitHubApp();
const { request, pressed, saidYes, signInBy, signedInAs, asNewBrowser, db } = app;
afterAll(() => void vi.restoreAllMocks());

const Result = z.object({ result: z.object({ data: z.unknown() }) });
const me = async (): Promise<unknown> =>
  Result.parse(await (await request("/trpc/shop/account.me")).json()).result.data;
const errorOf = (page: URL): string | null => page.searchParams.get("error");

let ids = 583_231;
/** Somebody of whom the shop knows nothing. */
function somebody(more: Partial<AccountThere> = {}): AccountThere {
  ids += 1;
  return { id: ids, email: `person-${ids}@home.example`, isVerified: true, ...more };
}

/** A customer with a proven address; the browser is another's then. */
async function customer(): Promise<{ id: string; email: string }> {
  asNewBrowser();
  const found = await signedInAs("CUSTOMER");
  await db.user.update({ where: { id: found.id }, data: { emailVerified: true } });
  asNewBrowser();
  return found;
}

describe.each(["google", "github"] as const)("a sign-in by %s", (provider) => {
  test("makes one account of a proven address, and opens it each time", async () => {
    const account = somebody();
    asNewBrowser();
    expect((await signInBy(provider, account)).href).toBe(`${ORIGIN}/en/account`);
    expect(await me()).toMatchObject({ email: account.email, name: "Nadia Haddad", role: "CUSTOMER" });
    asNewBrowser();
    await signInBy(provider, { ...account, email: account.email.toUpperCase() });
    expect(await me()).toMatchObject({ email: account.email });
    const made = await db.user.findMany({
      where: { email: { equals: account.email, mode: "insensitive" } },
      include: { accounts: true },
    });
    expect(made).toMatchObject([{ emailVerified: true, image: null }]);
    expect(made[0]?.accounts).toMatchObject([
      {
        providerId: provider,
        accountId: String(account.id),
        password: null,
        accessToken: null,
        idToken: null,
      },
    ]);
  });

  test("doesn't take over the account of an address that wasn't proven there, and makes none of it", async () => {
    const owner = await customer();
    const impostor = somebody({ email: owner.email, isVerified: false });
    expect(errorOf(await signInBy(provider, impostor))).toBe("account_not_linked");
    expect(await me()).toBeNull();
    expect(await db.account.count({ where: { userId: owner.id } })).toBe(1);
    const nobody = somebody({ isVerified: false });
    expect(errorOf(await signInBy(provider, nobody))).toBe("email_not_verified");
    expect(await db.user.count({ where: { email: nobody.email } })).toBe(0);
    // The same with a proven one: it is the proof alone that was missing.
    await signInBy(provider, { ...impostor, isVerified: true });
    expect(await me()).toMatchObject({ id: owner.id });
  });

  test("of another browser is refused, and nobody is asked", async () => {
    asNewBrowser();
    const back = saidYes(await pressed(provider), somebody());
    const before = app.asked();
    asNewBrowser();
    expect(errorOf(await cameBack(app, back))).toBe("state_mismatch");
    expect(await me()).toBeNull();
    expect(app.asked()).toBe(before);
  });

  test("goes by PKCE: a code that was asked for by somebody else's sign-in opens nothing", async () => {
    asNewBrowser();
    const of = saidYes(await pressed(provider), somebody());
    const mine = saidYes(await pressed(provider), somebody());
    mine.searchParams.set("code", of.searchParams.get("code") ?? "");
    expect(errorOf(await cameBack(app, mine))).toBe("invalid_code");
    expect(await me()).toBeNull();
  });
});

describe("GitHub's list of addresses", () => {
  test.each([
    ["an unproven primary one beside a proven other one", (email: string) => ({ email, isVerified: false })],
    ["one that is shown there and isn't in the list", (email: string) => ({ publicEmail: email })],
  ])("%s opens nothing", async (_, more) => {
    const owner = await customer();
    const impostor = somebody({ others: ["impostor@elsewhere.example"], ...more(owner.email) });
    expect(errorOf(await signInBy("github", impostor))).toBe("account_not_linked");
    expect(await me()).toBeNull();
  });
});
