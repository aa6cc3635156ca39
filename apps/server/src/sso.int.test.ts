import { totpOf } from "@souk/testing/totp";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ssoApp } from "./testing/sso-app.ts";
import { ORIGIN } from "./testing/test-app.ts";

const app = await ssoApp();
const { request, post, pressed, signInBySso, somebody, asked, me, asNewBrowser, signedInAs, db } = app;
const PASSWORD = "correct horse battery";

describe("a sign-in by an OpenID Connect provider", () => {
  test("makes an account of a proven address, and opens it again; the language is the page's", async () => {
    const { login, email } = somebody();
    asNewBrowser();
    const page = await signInBySso(login, { app: "shop", locale: "fr", next: "checkout" });
    expect(page.href).toBe(`${ORIGIN}/fr/checkout`);
    expect(await me()).toMatchObject({ email, name: "Nadia Haddad", role: "CUSTOMER" });
    const made = await db.user.findUniqueOrThrow({ where: { email }, include: { accounts: true } });
    expect(made).toMatchObject({ emailVerified: true, locale: "fr", image: null });
    expect(made.accounts).toMatchObject([{ providerId: "oidc", accountId: login, password: null }]);
    asNewBrowser();
    await signInBySso(login);
    expect(await me()).toMatchObject({ id: made.id });
    expect(await db.account.count({ where: { userId: made.id } })).toBe(1);
  });

  test("keeps nothing that would open the account there", async () => {
    const { login, email } = somebody();
    asNewBrowser();
    await signInBySso(login);
    await signInBySso(login);
    const [kept] = await db.account.findMany({ where: { user: { email } } });
    expect(kept).toMatchObject({ accessToken: null, refreshToken: null, idToken: null });
  });

  test("goes by PKCE, a state and a nonce of its own each time", async () => {
    asNewBrowser();
    const [first, second] = [await pressed(), await pressed()];
    for (const { searchParams: asks } of [first, second]) {
      expect(asks.get("code_challenge_method")).toBe("S256");
      expect(asks.get("response_type")).toBe("code");
      expect(asks.get("redirect_uri")).toBe(`${ORIGIN}/api/auth/callback/oidc`);
    }
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(first.searchParams.get(name)?.length).toBeGreaterThan(20);
      expect(first.searchParams.get(name)).not.toBe(second.searchParams.get(name));
    }
  });

  test("the guest's cart comes along", async () => {
    const { login } = somebody();
    const { variant } = await app.make.product({ variants: [{ stock: 50 }] });
    asNewBrowser();
    await post("/trpc/shop/cart.addLine", {
      variantId: variant.id,
      quantity: 2,
      currency: "MAD",
      locale: "en",
    });
    await signInBySso(login);
    const user = z.object({ id: z.string() }).parse(await me());
    const lines = await db.cartLine.findMany({ where: { cart: { userId: user.id } } });
    expect(lines).toMatchObject([{ variantId: variant.id, quantity: 2 }]);
  });

  test("who thinks better of it there is back at the sign-in, signed in nowhere", async () => {
    asNewBrowser();
    const page = await signInBySso("");
    expect(page.pathname).toBe("/en/sign-in");
    expect(page.searchParams.get("error")).toBe("access_denied");
    expect(await me()).toBeNull();
  });

  test("the second factor is asked for here, too", async () => {
    const { login, email } = somebody();
    asNewBrowser();
    const { id } = await signedInAs("CUSTOMER");
    await db.user.update({ where: { id }, data: { email } });
    const Factor = z.object({ totpURI: z.string() });
    const enabled = await post("/api/auth/two-factor/enable", { password: PASSWORD });
    const { totpURI } = Factor.parse(await enabled.json());
    await post("/api/auth/two-factor/verify-totp", { code: totpOf(totpURI, Date.now() - 30_000) });
    await db.user.update({ where: { email }, data: { emailVerified: true } });
    asNewBrowser();
    const page = await signInBySso(login);
    expect([page.pathname, page.searchParams.get("step")]).toEqual(["/en/sign-in", "code"]);
    expect(await me()).toBeNull();
    expect((await post("/api/auth/two-factor/verify-totp", { code: totpOf(totpURI) })).status).toBe(200);
    expect(await me()).toMatchObject({ email });
  });

  test("a role that asks for a second factor gives no rights before there is one", async () => {
    const { login } = somebody();
    asNewBrowser();
    await signInBySso(login);
    const { id } = z.object({ id: z.string() }).parse(await me());
    const role = await db.staffRole.create({
      data: { name: "Guarded", permissions: ["orders.read"], secondFactor: true },
    });
    await db.user.update({ where: { id }, data: { role: "STAFF", staffRoleId: role.id } });
    asNewBrowser();
    await signInBySso(login, { app: "admin" });
    expect(await me()).toMatchObject({ id, permissions: [], secondFactorMissing: true });
  });
});

test("a provider that wasn't set up isn't offered, and can't be asked for", async () => {
  expect(await asked("identity.providers")).toEqual([{ id: "oidc", name: "Test ID" }]);
  const from = { app: "shop", locale: "en" };
  expect((await post("/api/auth/sign-in/provider", { provider: "google", from })).status).toBe(404);
  expect((await request("/api/auth/callback/google?code=x&state=y")).status).toBe(404);
});
