import { ACTIVITY_GROUP_OF, type ActivityGroup, type ActivityKind, MyActivity } from "@souk/contracts";
import { address } from "@souk/core/checkout/checkout.fixture";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { changeAccount, happenTo } from "./account-activity.fixture.ts";
import { shopThings } from "./authorization/shop-things.fixture.ts";
import { impersonator, refusalOf } from "./testing/impersonate.ts";
import { testApp } from "./testing/test-app.ts";

const app = await testApp();
const { db, make, request, signedInAs, asNewBrowser } = app;
const things = await shopThings(app);
const as = impersonator(app);
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const EDGE = "Mozilla/5.0 (Windows NT 10.0) Chrome/141.0 Safari/537.36 Edg/141.0";
const password = "correct horse battery";
const Answer = z.object({ result: z.object({ data: MyActivity }) });
const ALL = z.array(z.custom<ActivityKind>()).parse(Object.keys(ACTIVITY_GROUP_OF));

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  request(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });
async function change(path: string, input: object = {}): Promise<Response> {
  const answer = await post(`/trpc/shop/${path}`, input);
  expect(answer.status, `${path}: ${await answer.clone().text()}`).toBe(200);
  return answer;
}
const signIn = async (email: string, userAgent: string): Promise<void> => {
  asNewBrowser();
  const answer = await post("/api/auth/sign-in/email", { email, password }, { "user-agent": userAgent });
  expect(answer.status).toBe(200);
};

interface Asked {
  group?: ActivityGroup;
  cursor?: string;
  limit?: number;
}
async function activity(asked: Asked = {}): Promise<MyActivity> {
  const input = encodeURIComponent(JSON.stringify({ locale: "en", limit: 100, ...asked }));
  return Answer.parse(await (await request(`/trpc/shop/account.activity?input=${input}`)).json()).result.data;
}
const entries = async (group?: ActivityGroup) => (await activity(group === undefined ? {} : { group })).items;
const kindsOf = (items: MyActivity["items"]): ActivityKind[] => items.map(({ kind }) => kind);

let customer = { id: "", email: "" };
beforeEach(async () => {
  asNewBrowser();
  await db.rateLimit.deleteMany();
  customer = await signedInAs("CUSTOMER");
});

/** What a customer changes by calls, and what others, orders and other ways in leave in their tables. */
const changeMuch = () => changeAccount(change, password);
const happenMuch = () => happenTo(app, things, { change, userId: customer.id });

test("what a customer does, and what is done to the account, is all there, newest first", async () => {
  await changeMuch();
  await happenMuch();
  const other = await things.session(customer.id);
  await change("identity.endSession", { id: other });
  const changed = await post("/api/auth/change-password", {
    currentPassword: password,
    newPassword: "a new pass phrase",
  });
  expect(changed.status).toBe(200);
  const items = await entries();
  // Visits have a test of their own.
  const elsewhere = new Set<ActivityKind>(["VISIT_BEGAN", "VISIT_ENDED"]);
  expect([...new Set(kindsOf(items))].toSorted()).toEqual(
    ALL.filter((kind) => !elsewhere.has(kind)).toSorted(),
  );
  const times = items.map(({ at }) => at);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(items.find(({ kind }) => kind === "ACCOUNTS_JOINED")).toMatchObject({ email: "o•••@example.test" });
  expect(JSON.stringify(items)).not.toContain("Secret of the house");
});

describe("sign-ins", () => {
  test("are told by device and network; one of another kind than before is marked, the first isn't", async () => {
    await signIn(customer.email, FIREFOX);
    await signIn(customer.email, EDGE);
    await signIn(customer.email, FIREFOX);
    const signIns = (await entries("SECURITY")).filter(({ kind }) => kind === "SIGNED_IN");
    expect(signIns).toMatchObject([
      { device: "Firefox, Linux", network: "203.0.113.9", isNew: false },
      { device: "Edge, Windows", isNew: true },
      { device: "Firefox, Linux", isNew: true },
      { device: null, isNew: false },
    ]);
  });

  test("aren't sessions that last longer because they are used", async () => {
    const long = new Date(Date.now() + 20 * 86_400_000);
    await db.session.updateMany({ where: { userId: customer.id }, data: { expiresAt: long } });
    expect((await request("/api/auth/get-session")).status).toBe(200);
    const session = await db.session.findFirstOrThrow({ where: { userId: customer.id } });
    expect(session.expiresAt.getTime()).toBeGreaterThan(long.getTime());
    expect(kindsOf(await entries("SECURITY"))).toEqual(["SIGNED_IN"]);
  });
});

test("pages come one after the other without a gap or a repeat, whatever happened in one moment", async () => {
  await changeMuch();
  const createdAt = new Date("2026-05-01T10:00:00Z");
  await db.accountEvent.updateMany({ where: { userId: customer.id }, data: { createdAt } });
  await db.privacyRequest.updateMany({
    where: { userId: customer.id },
    data: { createdAt, closedAt: createdAt },
  });
  const whole = (await entries()).map(({ id }) => id);
  expect(whole.length).toBeGreaterThan(13);
  const paged: string[] = [];
  let page = await activity({ limit: 3 });
  for (let turn = 0; turn < 20; turn += 1) {
    paged.push(...page.items.map(({ id }) => id));
    if (page.nextCursor === null) break;
    page = await activity({ limit: 3, cursor: page.nextCursor });
  }
  expect(paged).toEqual(whole);
  expect(new Set(paged).size).toBe(paged.length);
  const bad = encodeURIComponent(JSON.stringify({ locale: "en", cursor: "nothing" }));
  expect(await refusalOf(await request(`/trpc/shop/account.activity?input=${bad}`))).toBe("INVALID_CURSOR");
});

test("is narrowed to what it is about", async () => {
  await changeMuch();
  await happenMuch();
  const all = await entries();
  for (const group of ["SECURITY", "ORDERS", "ACCOUNT"] as const) {
    const some = await entries(group);
    expect(some).toEqual(all.filter(({ kind }) => ACTIVITY_GROUP_OF[kind] === group));
    expect(some.length).toBeGreaterThan(0);
  }
});

test("nobody else's is ever there, also not from another's place in the list", async () => {
  await changeMuch();
  await happenMuch();
  const theirs = await activity({ limit: 5 });
  const ids = new Set((await entries()).map(({ id }) => id));
  asNewBrowser();
  const other = await signedInAs("CUSTOMER");
  expect(kindsOf(await entries())).toEqual(["SIGNED_IN", "ACCOUNT_CREATED"]);
  const { items } = await activity({ cursor: theirs.nextCursor ?? "" });
  expect(items.filter(({ id }) => ids.has(id) || !id.includes(other.id))).toEqual([]);
  asNewBrowser();
  expect(await refusalOf(await request('/trpc/shop/account.activity?input={"locale":"en"}'))).toBe(
    "SIGN_IN_REQUIRED",
  );
});

test("staff who see the shop as the customer read it; when they came, went and what they changed is in it", async () => {
  const mine = await make.user();
  asNewBrowser();
  await signedInAs("ADMIN");
  // What nobody opened showed nothing.
  await as.tokenFor(mine.id);
  const tab = await as.open(mine.id);
  await tab.mutate("account.saveAddress", { address, isDefault: true });
  const read = async () =>
    Answer.parse(await (await tab.query("account.activity", { locale: "en" })).json()).result.data.items;
  const during = await read();
  expect(during.map(({ kind, byStaff }) => [kind, byStaff])).toEqual([
    ["ADDRESS_ADDED", true],
    ["VISIT_BEGAN", true],
    ["ACCOUNT_CREATED", false],
  ]);
  await tab.mutate("impersonation.end");
  const again = await as.open(mine.id);
  const later = Answer.parse(
    await (await again.query("account.activity", { locale: "en", group: "SECURITY" })).json(),
  ).result.data.items;
  expect(kindsOf(later)).toEqual(["VISIT_BEGAN", "VISIT_ENDED", "VISIT_BEGAN"]);
  expect(JSON.stringify(later)).not.toContain("Test Person");
});
