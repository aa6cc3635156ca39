import { describe, expect, test } from "vitest";
import { cameBack, ssoApp } from "./testing/sso-app.ts";
import { ORIGIN } from "./testing/test-app.ts";

const app = await ssoApp();
const { post, pressed, atProvider, signInBySso, somebody, me, asNewBrowser, db } = app;

describe("what comes back is looked at", () => {
  test("another browser's state opens nothing (a link to a callback, sent to a victim)", async () => {
    const { login } = somebody();
    asNewBrowser();
    const back = await atProvider(await pressed(), login);
    asNewBrowser();
    const page = await cameBack(app, back);
    expect(page.searchParams.get("error")).toBe("state_mismatch");
    expect(await me()).toBeNull();
  });

  test("an answer works once", async () => {
    const { login } = somebody();
    asNewBrowser();
    const back = await atProvider(await pressed(), login);
    await cameBack(app, back);
    expect(await me()).not.toBeNull();
    const sessions = await db.session.count();
    expect((await cameBack(app, back)).searchParams.get("error")).toBe("state_mismatch");
    expect(await db.session.count()).toBe(sessions);
  });

  test.each([
    ["a foreign code", (url: URL) => url.searchParams.set("code", "made-up")],
    ["no code", (url: URL) => url.searchParams.delete("code")],
    ["a foreign issuer", (url: URL) => url.searchParams.set("iss", "https://evil.example")],
    ["a foreign state", (url: URL) => url.searchParams.set("state", "x".repeat(32))],
  ])("%s is refused", async (_, spoil) => {
    const { login } = somebody();
    asNewBrowser();
    const back = await atProvider(await pressed(), login);
    spoil(back);
    expect((await cameBack(app, back)).searchParams.get("error")).toBeTruthy();
    expect(await me()).toBeNull();
  });

  test("an ID token for another sign-in (its nonce) is refused", async () => {
    const { login } = somebody();
    asNewBrowser();
    const url = await pressed();
    url.searchParams.set("nonce", "of-somebody-else");
    const page = await cameBack(app, await atProvider(url, login));
    expect(page.searchParams.get("error")).toBe("unable_to_get_user_info");
    expect(await me()).toBeNull();
  });

  test.each([
    { app: "shop", locale: "en", next: "//evil.example" },
    { app: "shop", locale: "../evil" },
    { app: "https://evil.example" },
  ])("the page to come back to is one of ours by name: %j", async (from) => {
    asNewBrowser();
    expect((await post("/api/auth/sign-in/provider", { provider: "oidc", from })).status).toBe(400);
  });

  test("addresses to come back to are not taken from the request", async () => {
    const { login } = somebody();
    asNewBrowser();
    const from = { app: "shop", locale: "en", callbackURL: "https://evil.example" };
    expect((await signInBySso(login, from)).href).toBe(`${ORIGIN}/en/account`);
  });
});
