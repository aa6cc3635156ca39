import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cameBack, ssoApp } from "./testing/sso-app.ts";
import { ORIGIN } from "./testing/test-app.ts";

const app = await ssoApp();
const { post, atProvider, signInBySso, somebody, asked, me, asNewBrowser, signedInAs, db } = app;
const PASSWORD = "correct horse battery";

describe("connected accounts", () => {
  const accounts = async () =>
    z
      .array(z.object({ accountId: z.string(), id: z.string(), isLast: z.boolean() }))
      .parse(await asked("identity.accounts"));
  const connect = (password: string) =>
    post("/api/auth/connect", { provider: "oidc", from: { app: "shop", locale: "en" }, password });

  test("are connected by the password, listed, and taken away again; the owner is told", async () => {
    const { login } = somebody();
    asNewBrowser();
    const { id, email } = await signedInAs("CUSTOMER");
    expect((await connect(PASSWORD)).status).toBe(400);
    await db.user.update({ where: { id }, data: { emailVerified: true } });
    expect((await connect("not the one")).status).toBe(400);
    const { url } = z.object({ url: z.url() }).parse(await (await connect(PASSWORD)).json());
    const page = await cameBack(app, await atProvider(new URL(url), login));
    expect(page.href).toBe(`${ORIGIN}/en/account/security?connected=1`);
    const [connected] = await accounts();
    expect(connected).toMatchObject({ id: "oidc", isLast: false });
    asNewBrowser();
    await signInBySso(login);
    expect(await me()).toMatchObject({ id, email });
    const { accountId } = connected ?? {};
    const remove = (password: string) => post("/trpc/shop/identity.disconnect", { accountId, password });
    expect(await (await remove("not the one")).text()).toContain("WRONG_PASSWORD");
    expect((await remove(PASSWORD)).status).toBe(200);
    expect(await accounts()).toEqual([]);
    const told = await db.mailMessage.findMany({ where: { recipient: email, template: "security_notice" } });
    expect(told).toHaveLength(2);
  });

  test("the last way in stays; somebody else's isn't there", async () => {
    const { login } = somebody();
    asNewBrowser();
    await signInBySso(login);
    const [only] = await accounts();
    expect(only?.isLast).toBe(true);
    const remove = () => post("/trpc/shop/identity.disconnect", { accountId: only?.accountId, password: "" });
    expect(await (await remove()).text()).toContain("LAST_WAY_IN");
    asNewBrowser();
    await signedInAs("CUSTOMER");
    const foreign = { accountId: only?.accountId, password: PASSWORD };
    expect((await post("/trpc/shop/identity.disconnect", foreign)).status).toBe(404);
  });

  test("an account there that opens somebody's account can't be connected to another's", async () => {
    const { login, email } = somebody();
    asNewBrowser();
    await signInBySso(login);
    asNewBrowser();
    const { id } = await signedInAs("CUSTOMER");
    await db.user.update({ where: { id }, data: { emailVerified: true } });
    const { url } = z.object({ url: z.url() }).parse(await (await connect(PASSWORD)).json());
    const page = await cameBack(app, await atProvider(new URL(url), login));
    expect(page.searchParams.get("error")).toBe("account_already_linked_to_different_user");
    expect(await db.account.count({ where: { userId: id } })).toBe(1);
    expect(await db.account.count({ where: { user: { email } } })).toBe(1);
  });
});
