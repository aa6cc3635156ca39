import { expect, test } from "vitest";
import { z } from "zod";
import { ORIGIN, testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db, make } = await testApp();
const json = { "content-type": "application/json" };
const PASSWORD = "correct horse battery";

const signIn = (email: string, password: string, extra: object = {}) =>
  request("/api/auth/sign-in/email", {
    method: "POST",
    headers: json,
    body: JSON.stringify({ email, password, ...extra }),
  });

const Result = z.object({ result: z.object({ data: z.unknown() }) });

async function dataOf(answer: Response): Promise<unknown> {
  return Result.parse(await answer.json()).result.data;
}

const me = async (): Promise<unknown> => dataOf(await request("/trpc/shop/account.me"));

test("sign-out, sign-in; the hash is Argon2id with the agreed cost", async () => {
  asNewBrowser();
  const { email } = await signedInAs("CUSTOMER");
  expect(await me()).toMatchObject({ email, role: "CUSTOMER" });
  const { password } = await db.account.findFirstOrThrow({
    where: { user: { email } },
    select: { password: true },
  });
  expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await request("/api/auth/sign-out", { method: "POST", headers: json, body: "{}" });
  expect(await me()).toBeNull();
  expect((await signIn(email, PASSWORD)).status).toBe(200);
  expect(await me()).toMatchObject({ email });
});

test.each([
  [true, 29, 31],
  [false, 0.9, 1.1],
])("rememberMe %s: the session lasts between %d and %d days", async (rememberMe, least, most) => {
  asNewBrowser();
  const { id, email } = await signedInAs("CUSTOMER");
  await db.session.deleteMany({ where: { userId: id } });
  expect((await signIn(email, PASSWORD, { rememberMe })).status).toBe(200);
  const { expiresAt } = await db.session.findFirstOrThrow({
    where: { userId: id },
    select: { expiresAt: true },
  });
  const days = (expiresAt.getTime() - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(least);
  expect(days).toBeLessThan(most);
});

test("the sixth failed sign-in is refused with Retry-After, the right password too; another account isn't", async () => {
  asNewBrowser();
  const victim = await signedInAs("CUSTOMER");
  const other = await signedInAs("CUSTOMER");
  asNewBrowser();
  for (let attempt = 0; attempt < 5; attempt += 1)
    expect((await signIn(victim.email, "wrong password")).status).toBe(401);
  const refused = await signIn(victim.email, PASSWORD);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await signIn(other.email, PASSWORD)).status).toBe(200);
});

test("only failures count against an address: a busy office isn't locked out", async () => {
  asNewBrowser();
  const { email } = await signedInAs("CUSTOMER");
  const counted = async (): Promise<number> => {
    const rows = await db.rateLimit.findMany({ where: { key: { startsWith: "sign-in:" } } });
    return rows.filter(({ key }) => !key.includes("@")).reduce((sum, { count }) => sum + count, 0);
  };
  const before = await counted();
  for (let turn = 0; turn < 3; turn += 1) expect((await signIn(email, PASSWORD)).status).toBe(200);
  expect(await counted()).toBe(before);
  expect((await signIn(email, "wrong password")).status).toBe(401);
  expect(await counted()).toBe(before + 1);
});

test.each([
  ["no Origin", ""],
  ["a foreign one", "https://evil.example"],
  ["a look-alike", `${ORIGIN}.evil.example`],
  ["a sibling", "http://admin.shop.example"],
  ["null", "null"],
])("a change with %s is refused and nothing changes", async (_, origin) => {
  asNewBrowser();
  const { variants } = await make.product({ variants: [{ stock: 5 }] });
  const input = { locale: "en", currency: "MAD", variantId: variants[0]?.id, quantity: 1 };
  const send = (headers: Record<string, string>) =>
    request("/trpc/shop/cart.addLine", {
      method: "POST",
      headers: { ...json, ...headers },
      body: JSON.stringify(input),
    });
  const before = await db.cart.count();
  expect((await send({ origin })).status).toBe(403);
  expect(await db.cart.count()).toBe(before);
  expect((await send({})).status).toBe(200);
  expect(await db.cart.count()).toBe(before + 1);
});

test("the guest's cart is merged on sign-in: quantities add up", async () => {
  asNewBrowser();
  const { variants } = await make.product({ variants: [{ stock: 50 }] });
  const market = { locale: "en", currency: "MAD" };
  const add = (quantity: number) =>
    request("/trpc/shop/cart.addLine", {
      method: "POST",
      headers: json,
      body: JSON.stringify({ ...market, variantId: variants[0]?.id, quantity }),
    });
  const { email } = await signedInAs("CUSTOMER");
  await add(2);
  asNewBrowser();
  await add(3);
  await signIn(email, PASSWORD);
  const answer = await request(`/trpc/shop/cart.get?input=${encodeURIComponent(JSON.stringify(market))}`);
  expect(await dataOf(answer)).toMatchObject({ count: 5 });
});
