import { forgetOld } from "@souk/core/privacy/retention/forget-old";
import { totpOf } from "@souk/testing/totp";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db, deps } = await testApp();
const PASSWORD = "correct horse battery";
const QUARTER_HOUR = 900_000;
const DAY = 86_400_000;

/** A client that keeps no cookies and says nothing of where it comes from. */
async function send(path: string, body?: object, bearer?: string): Promise<Response> {
  asNewBrowser();
  return request(path, {
    method: body ? "POST" : "GET",
    headers: {
      origin: "",
      "content-type": "application/json",
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}
const Tokens = z.object({
  tokenType: z.literal("Bearer"),
  accessToken: z.string(),
  refreshToken: z.string(),
  expiresIn: z.literal(900),
});
const tokensOf = async (answer: Response) => Tokens.parse(await answer.json());
const signIn = (email: string, more: object = {}) =>
  send("/api/auth/token", { email, password: PASSWORD, ...more });
const refresh = (refreshToken: string) => send("/api/auth/token/refresh", { refreshToken });
const Result = z.object({ result: z.object({ data: z.unknown() }) });
const me = async (bearer: string): Promise<unknown> =>
  Result.parse(await (await send("/trpc/shop/account.me", undefined, bearer)).json()).result.data;
const codeOf = async (answer: Response) => [
  answer.status,
  z.object({ code: z.string() }).parse(await answer.json()).code,
];

async function somebody(role: "CUSTOMER" | "ADMIN" = "CUSTOMER") {
  asNewBrowser();
  const made = await signedInAs(role);
  await db.session.deleteMany({ where: { userId: made.id } });
  return made;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});
const later = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

describe("an access token", () => {
  test("is whoever signed in, for a quarter of an hour, without a cookie or an Origin", async () => {
    const { email } = await somebody();
    const answer = await signIn(email);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const { accessToken } = await tokensOf(answer);
    expect(await me(accessToken)).toMatchObject({ email });
    const saved = await send("/trpc/shop/identity.askToVerify", { locale: "en" }, accessToken);
    expect(saved.status).toBe(200);
    later(QUARTER_HOUR);
    expect(await me(accessToken)).toBeNull();
  });

  test("has the rights of its role, and no more", async () => {
    const read = (bearer: string) => send("/trpc/admin/attributes.list", undefined, bearer);
    const staff = await tokensOf(await signIn((await somebody("ADMIN")).email));
    expect((await read(staff.accessToken)).status).toBe(200);
    const shopper = await tokensOf(await signIn((await somebody()).email));
    expect((await read(shopper.accessToken)).status).toBe(403);
  });

  test("that was changed, or is for another session, is nobody's, whatever cookie comes with it", async () => {
    const { email } = await somebody();
    const { accessToken } = await tokensOf(await signIn(email));
    const other = await tokensOf(await signIn((await somebody()).email));
    const [id = "", ...rest] = accessToken.split(".");
    const forged = [
      [id, "99999999999", rest[1]].join("."),
      [other.accessToken.split(".")[0], ...rest].join("."),
      `${accessToken.slice(0, -1)}${accessToken.endsWith("A") ? "B" : "A"}`,
      "sat_",
    ];
    for (const token of forged) expect(await me(token)).toBeNull();
    asNewBrowser();
    await signedInAs("CUSTOMER");
    const headers = { authorization: `Bearer ${forged[0]}` };
    const answer = await request("/trpc/shop/account.me", { headers });
    expect(Result.parse(await answer.json()).result.data).toBeNull();
  });
});

describe("a refresh token", () => {
  test("is changed for the next at each use, and stands nowhere in the database", async () => {
    const { id, email } = await somebody();
    const first = await tokensOf(await signIn(email));
    later(QUARTER_HOUR);
    const second = await tokensOf(await refresh(first.refreshToken));
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(await me(second.accessToken)).toMatchObject({ email });
    expect(await db.session.count({ where: { userId: id } })).toBe(1);
    const dump = JSON.stringify([await db.refreshToken.findMany(), await db.session.findMany()]);
    for (const { refreshToken, accessToken } of [first, second]) {
      expect(dump).not.toContain(refreshToken);
      expect(dump).not.toContain(accessToken);
    }
  });

  test("that is used again ends all that came of its sign-in, and nothing else", async () => {
    const { email } = await somebody();
    const stolen = await tokensOf(await signIn(email));
    const elsewhere = await tokensOf(await signIn(email));
    const honest = await tokensOf(await refresh(stolen.refreshToken));
    expect(await codeOf(await refresh(stolen.refreshToken))).toEqual([401, "INVALID_TOKEN"]);
    expect(await codeOf(await refresh(honest.refreshToken))).toEqual([401, "INVALID_TOKEN"]);
    expect(await me(honest.accessToken)).toBeNull();
    expect(await me(elsewhere.accessToken)).toMatchObject({ email });
    expect((await refresh(elsewhere.refreshToken)).status).toBe(200);
  });

  test("is taken once, however many try at once", async () => {
    const { refreshToken } = await tokensOf(await signIn((await somebody()).email));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        request("/api/auth/token/refresh", { method: "POST", body: JSON.stringify({ refreshToken }) }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
  });

  test("is over after thirty days of silence, then forgotten", async () => {
    const { id, email } = await somebody();
    let { refreshToken } = await tokensOf(await signIn(email));
    later(29 * DAY);
    ({ refreshToken } = await tokensOf(await refresh(refreshToken)));
    later(30 * DAY + 1);
    expect((await refresh(refreshToken)).status).toBe(401);
    await forgetOld(deps.core);
    expect(await db.refreshToken.count({ where: { session: { userId: id } } })).toBe(0);
  });

  test("opens nothing of an account that was shut", async () => {
    const { id, email } = await somebody();
    const { refreshToken, accessToken } = await tokensOf(await signIn(email));
    await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect((await refresh(refreshToken)).status).toBe(401);
    expect(await me(accessToken)).toBeNull();
  });
});

describe("a session of tokens", () => {
  test("is listed and ended like a browser's", async () => {
    const { id, email } = await somebody();
    const phone = await tokensOf(await signIn(email));
    const tablet = await tokensOf(await signIn(email));
    const list = await send("/trpc/shop/identity.sessions", undefined, tablet.accessToken);
    expect(Result.parse(await list.json()).result.data).toHaveLength(2);
    const { sessionId } = await db.refreshToken.findFirstOrThrow({
      where: { session: { userId: id } },
      orderBy: { createdAt: "asc" },
    });
    await send("/trpc/shop/identity.endSession", { id: sessionId }, tablet.accessToken);
    expect(await me(phone.accessToken)).toBeNull();
    expect((await refresh(phone.refreshToken)).status).toBe(401);
    expect((await send("/api/auth/token/revoke", { refreshToken: tablet.refreshToken })).status).toBe(200);
    expect(await me(tablet.accessToken)).toBeNull();
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
  });

  test("wants the second factor that the account wants, and counts wrong passwords", async () => {
    asNewBrowser();
    const { email } = await signedInAs("CUSTOMER");
    const auth = (path: string, body: object) =>
      request(`/api/auth/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const begun = await (await auth("two-factor/enable", { password: PASSWORD })).json();
    const { totpURI } = z.object({ totpURI: z.string() }).parse(begun);
    await auth("two-factor/verify-totp", { code: totpOf(totpURI) });
    later(30_000);
    expect(await codeOf(await signIn(email))).toEqual([401, "SECOND_FACTOR_REQUIRED"]);
    const code = totpOf(totpURI);
    const wrong = code === "000000" ? "111111" : "000000";
    expect(await codeOf(await signIn(email, { code: wrong }))).toEqual([401, "INVALID_CODE"]);
    expect(await me((await tokensOf(await signIn(email, { code }))).accessToken)).toMatchObject({ email });
    for (let turn = 0; turn < 5; turn += 1)
      expect((await signIn(email, { password: `guess ${turn}` })).status).toBe(401);
    expect((await signIn(email, { code })).status).toBe(429);
  });
});
