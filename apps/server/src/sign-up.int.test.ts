import { orderKey } from "@souk/core/order-key";
import { sendSignUp } from "@souk/core/identity/send-sign-up";
import { unseal } from "@souk/core/mail/seal";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db, pool, deps, make } = await testApp();
const json = { "content-type": "application/json" };
const PASSWORD = "a kettle on the balcony";
const OTHER = "a lantern in the arcade";

const post = (path: string, body: object) =>
  request(path, { method: "POST", headers: json, body: JSON.stringify(body) });
const Result = z.object({ result: z.object({ data: z.unknown() }) });
const read = async (path: string): Promise<unknown> =>
  Result.parse(await (await request(`/trpc/shop/${path}`)).json()).result.data;
const me = () => read("account.me");

/** Asks for an account, does the job that this left, and gives what the browser knows and the mail carries. */
async function asked(email: string, more: object = {}) {
  const browser = crypto.randomUUID();
  const answer = await post("/trpc/shop/identity.signUp", {
    name: "Amina",
    email,
    password: PASSWORD,
    locale: "ar",
    browser,
    ...more,
  });
  expect(await answer.json()).toEqual({ result: { data: { mailed: false } } });
  expect(answer.headers.getSetCookie()).toEqual([]);
  const { rows } = await pool.query(`DELETE FROM pgboss.job WHERE name = 'accounts.sign-up' RETURNING data`);
  for (const { data } of rows) {
    await sendSignUp(deps.core, data);
    await sendSignUp(deps.core, data);
  }
  const mails = await db.mailMessage.findMany({ where: { recipient: email }, orderBy: { id: "asc" } });
  const last = mails.at(-1);
  const token = last?.sealed ? unseal(deps.core.config.secret, last.key, last.sealed) : "";
  return { browser, token, mails };
}
const confirm = (given: object) => post("/api/auth/sign-up/confirm", given);
let orders = 7000;
const guestOrder = (email: string) =>
  db.order.create({
    data: {
      number: (orders += 1),
      email,
      locale: "en",
      currency: "MAD",
      subtotal: 23_450,
      shippingTotal: 0,
      total: 23_450,
      shippingMethodCode: "standard",
      shippingLabel: "Standard",
    },
    select: { id: true, number: true },
  });
const newEmail = () => `${crypto.randomUUID()}@shop.example`;

beforeEach(async () => {
  asNewBrowser();
  await db.rateLimit.deleteMany();
  await db.mailMessage.deleteMany();
});

describe("a new account", () => {
  test("is made by the link of a mail in the reader's language, whose browser is then signed in", async () => {
    const email = newEmail();
    const { browser, token, mails } = await asked(email);
    expect(mails).toMatchObject([{ template: "sign_up", locale: "ar" }]);
    expect(await db.user.count({ where: { email } })).toBe(0);
    expect(await me()).toBeNull();
    expect((await request(`/api/auth/sign-up/confirm?token=${token}`)).status).toBe(404);
    expect((await confirm({ token, browser })).status).toBe(200);
    expect(await me()).toMatchObject({ email, name: "Amina", role: "CUSTOMER" });
    expect(await db.user.findUniqueOrThrow({ where: { email } })).toMatchObject({
      emailVerified: true,
      locale: "ar",
    });
    asNewBrowser();
    expect((await post("/api/auth/sign-in/email", { email, password: PASSWORD })).status).toBe(200);
  });

  test("is made once, however many open its link at once; another link to the address works no more", async () => {
    const email = newEmail();
    const earlier = await asked(email);
    const { browser, token } = await asked(email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm({ token, browser })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
    await db.rateLimit.deleteMany();
    expect((await confirm(earlier)).status).toBe(401);
    expect(await db.user.count({ where: { email } })).toBe(1);
    expect(await db.signUp.count({ where: { email } })).toBe(0);
  });

  test("takes the guest's cart and order along", async () => {
    const { variants } = await make.product({ variants: [{ stock: 50 }] });
    const market = { locale: "en", currency: "MAD" };
    await post("/trpc/shop/cart.addLine", { ...market, variantId: variants[0]?.id, quantity: 3 });
    const email = newEmail();
    const order = await guestOrder(email);
    const key = orderKey(deps.core.config.secret, order.id);
    const other = await guestOrder(email);
    await asked(newEmail(), { order: { number: other.number, key } });
    const { browser, token } = await asked(email, { order: { number: order.number, key } });
    expect((await confirm({ token, browser })).status).toBe(200);
    const input = encodeURIComponent(JSON.stringify(market));
    expect(await read(`cart.get?input=${input}`)).toMatchObject({ count: 3 });
    const user = await db.user.findUniqueOrThrow({ where: { email } });
    expect(await db.order.findMany({ where: { userId: user.id }, select: { number: true } })).toEqual([
      { number: order.number },
    ]);
  });

  test("of another browser than asked wants a password, so that nobody lays one for a stranger", async () => {
    const email = newEmail();
    const { token } = await asked(email);
    for (const browser of [undefined, crypto.randomUUID()]) {
      const refused = await confirm({ token, browser });
      expect([refused.status, await refused.json()]).toMatchObject([400, { code: "PASSWORD_NEEDED" }]);
    }
    expect(await db.user.count({ where: { email } })).toBe(0);
    expect((await confirm({ token, password: OTHER })).status).toBe(200);
    asNewBrowser();
    expect((await post("/api/auth/sign-in/email", { email, password: PASSWORD })).status).toBe(401);
    expect((await post("/api/auth/sign-in/email", { email, password: OTHER })).status).toBe(200);
  });

  test("isn't made by a link that is over, nor for an address that somebody has by then", async () => {
    const email = newEmail();
    const late = await asked(email);
    await db.signUp.updateMany({ where: { email }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await confirm(late)).status).toBe(401);
    const { token, browser } = await asked(email);
    const { id } = await make.user({ email });
    expect((await confirm({ token, browser })).status).toBe(401);
    expect(await db.account.count({ where: { userId: id } })).toBe(0);
    expect(await me()).toBeNull();
  });

  test("wants a password that isn't among the first that are tried, in another browser too", async () => {
    const email = newEmail();
    const body = { name: "Amina", email, locale: "en", browser: crypto.randomUUID() };
    for (const password of ["password123", "Qwerty2026!"])
      expect((await post("/trpc/shop/identity.signUp", { ...body, password })).status).toBe(400);
    expect(await db.signUp.count({ where: { email } })).toBe(0);
    const { token } = await asked(email);
    expect((await confirm({ token, password: "iloveyou1" })).status).toBe(400);
    expect(await db.user.count({ where: { email } })).toBe(0);
    expect((await confirm({ token, password: OTHER })).status).toBe(200);
  });

  test("can't choose its role, and isn't asked for without end", async () => {
    const email = newEmail();
    const { browser, token } = await asked(email, { role: "SUPER_ADMIN" });
    await confirm({ token, browser });
    expect(await me()).toMatchObject({ email, role: "CUSTOMER" });
    const sixth = newEmail();
    for (let turn = 0; turn < 5; turn += 1) await asked(sixth);
    const body = { name: "Amina", email: sixth, password: PASSWORD, locale: "en", browser };
    expect((await post("/trpc/shop/identity.signUp", body)).status).toBe(429);
    expect((await post("/api/auth/sign-up/email", body)).status).toBe(404);
  });
});

describe("an address that has an account", () => {
  test("is told so by mail, and nothing else happens", async () => {
    const { email } = await signedInAs("CUSTOMER");
    asNewBrowser();
    const { mails } = await asked(email);
    expect(mails).toMatchObject([{ template: "account_exists", sealed: null }]);
    expect(await db.signUp.count({ where: { email } })).toBe(0);
    expect((await post("/api/auth/sign-in/email", { email, password: PASSWORD })).status).toBe(401);
  });

  test("and was shut is told nothing", async () => {
    const { email } = await make.user({ disabled: true });
    expect((await asked(email)).mails).toEqual([]);
  });
});
