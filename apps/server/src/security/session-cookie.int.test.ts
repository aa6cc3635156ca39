import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { testApp } from "../testing/test-app.ts";

const { db, make, request, signedInAs, asNewBrowser, cookie } = await testApp({}, {}, "https://shop.example");
const PASSWORD = "correct horse battery";
const NAME = "__Secure-souk.session_token";

beforeEach(asNewBrowser);

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  request(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
const signIn = (email: string, headers = {}) =>
  post("/api/auth/sign-in/email", { email, password: PASSWORD }, headers);
const Result = z.object({ result: z.object({ data: z.unknown() }) });
async function me(headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await request("/trpc/shop/account.me", { headers });
  return Result.parse(await answer.json()).result.data;
}
/** Of an answer, as a browser would send it. */
const sessionOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .find((one) => one.startsWith(`${NAME}=`))
    ?.split(";", 1)[0] ?? "";

test("cookies go over TLS alone, are read by no script, and come along from no other site's form", async () => {
  const { email } = await signedInAs("CUSTOMER");
  asNewBrowser();
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  const line = { locale: "en", currency: "MAD", variantId: variant.id, quantity: 1 };
  const set = [
    ...(await post("/trpc/shop/cart.addLine", line)).headers.getSetCookie(),
    ...(await signIn(email)).headers.getSetCookie(),
  ];
  const names = set.map((one) => one.split("=", 1)[0]);
  expect(names).toEqual(expect.arrayContaining(["souk_cart", NAME]));
  for (const one of set) {
    expect(one).toMatch(/; HttpOnly(;|$)/i);
    expect(one).toMatch(/; Secure(;|$)/i);
    expect(one).toMatch(/; SameSite=(Lax|Strict)(;|$)/i);
    // For this host alone: a page of a sibling neither reads it nor, over TLS, lays one there.
    expect(one).not.toMatch(/; Domain=/i);
  }
});

test("a cookie that somebody laid into the browser is not the one that is signed in with it", async () => {
  const mallory = await signedInAs("CUSTOMER");
  const own = cookie();
  const victim = await signedInAs("CUSTOMER");
  asNewBrowser();
  for (const before of [`${NAME}=made-up`, own]) {
    const session = sessionOf(await signIn(victim.email, { cookie: before }));
    expect(session).toContain(NAME);
    expect(before).not.toContain(session);
    expect(await me({ cookie: session })).toMatchObject({ email: victim.email });
    // Whoever laid it is whoever they were.
    expect(await me({ cookie: before })).not.toMatchObject({ email: victim.email });
  }
  expect(await me({ cookie: own })).toMatchObject({ email: mallory.email });
});

test.each(["CUSTOMER", "ADMIN"] as const)(
  "whoever of role %s was shut out and let in again signs in anew, everywhere",
  async (role) => {
    const { id, email } = await signedInAs(role);
    const browsers = [cookie(), sessionOf(await signIn(email))];
    for (const one of browsers) expect(await me({ cookie: one })).toMatchObject({ email });
    asNewBrowser();
    await signedInAs("SUPER_ADMIN");
    for (const disabled of [true, false]) {
      const answer =
        role === "CUSTOMER"
          ? await post("/trpc/admin/customers.setDisabled", { id, disabled })
          : await post("/trpc/admin/staff.setDisabled", { userId: id, disabled });
      expect(answer.status).toBe(200);
      for (const one of browsers) expect(await me({ cookie: one })).toBeNull();
    }
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
    asNewBrowser();
    expect((await signIn(email)).status).toBe(200);
  },
);
