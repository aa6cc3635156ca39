import { SECOND_FACTOR_SETTING } from "@souk/contracts";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { impersonator, refusalOf } from "./testing/impersonate.ts";
import { testApp } from "./testing/test-app.ts";

const app = await testApp();
const { db, make, request, signedInAs, asNewBrowser } = app;
const as = impersonator(app);
const Me = z.object({
  result: z.object({
    data: z
      .object({ id: z.string(), impersonation: z.object({ staffName: z.string() }).optional() })
      .nullable(),
  }),
});
const meOf = async (answer: Response) => Me.parse(await answer.json()).result.data;
const market = { locale: "en", currency: "MAD" } as const;
const row = (id: string) => db.impersonation.findUniqueOrThrow({ where: { id } });
const log = (customerId: string) =>
  db.auditLog.findMany({
    where: { entity: "customer", entityId: customerId },
    orderBy: { createdAt: "asc" },
    select: { actorId: true, action: true, after: true, ip: true },
  });

let staff = { id: "", email: "" };
let customer = await make.user();
beforeEach(async () => {
  asNewBrowser();
  staff = await signedInAs("ADMIN");
  customer = await make.user();
});

describe("the address that opens the shop as a customer", () => {
  test("of 20 at once one opens it, and later none; hashes alone are kept", async () => {
    const token = await as.tokenFor(customer.id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => as.redeem(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await refusalOf(await as.redeem(token))).toBe("LINK_EXPIRED");
    const kept = JSON.stringify(await db.impersonation.findFirst({ where: { customerId: customer.id } }));
    expect(kept).not.toContain(token);
    const cookie = answers.map((answer) => answer.headers.get("set-cookie")).find(Boolean) ?? "";
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Max-Age=1800/);
    expect(kept).not.toContain(/souk_view_as=([^;]+)/.exec(cookie)?.[1]);
  });

  test("works for two minutes, and not once its maker signed out", async () => {
    const late = await as.tokenFor(customer.id);
    await db.impersonation.updateMany({ data: { opensUntil: new Date() } });
    expect(await refusalOf(await as.redeem(late))).toBe("LINK_EXPIRED");
    const orphan = await as.tokenFor(customer.id);
    await db.session.deleteMany({ where: { userId: staff.id } });
    expect(await refusalOf(await as.redeem(orphan))).toBe("LINK_EXPIRED");
  });

  test.each(["VIEWER", "ADMIN", "SUPER_ADMIN"] as const)("is never one of %s", async (role) => {
    const { id } = await make.user({ role });
    expect(await refusalOf(await as.ask(id))).toBe("STAFF_ACCOUNT");
    expect(await refusalOf(await as.ask(staff.id))).toBe("STAFF_ACCOUNT");
    expect((await as.ask(customer.id)).status).toBe(200);
  });

  test("is not given for a disabled account, without the right, or to a program", async () => {
    await db.user.update({ where: { id: customer.id }, data: { disabledAt: new Date() } });
    expect((await as.ask(customer.id)).status).toBe(404);
    const other = await make.user();
    expect((await as.ask(other.id, "x")).status).toBe(400);
    expect((await as.ask(other.id)).status).toBe(200);
    await db.user.update({ where: { id: staff.id }, data: { role: "VIEWER" } });
    expect((await as.ask(other.id)).status).toBe(403);
  });
});

describe("while it lasts", () => {
  test("its tab is the customer's, every other tab whose it was", async () => {
    const tab = await as.open(customer.id);
    expect(await meOf(await tab.query("account.me"))).toEqual({
      id: customer.id,
      impersonation: { staffName: "Test Person" },
    });
    const own = await meOf(await request("/trpc/shop/account.me"));
    expect(own).toEqual({ id: staff.id });
    // The back office is the staff member's own even from that tab.
    const mark = { "x-impersonation": tab.id };
    expect(await meOf(await request("/trpc/admin/session.me", { headers: mark }))).toEqual({ id: staff.id });
  });

  test("a change is the customer's, and the log names who made it for whom", async () => {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const tab = await as.open(customer.id);
    const added = await tab.mutate("cart.addLine", { ...market, variantId: variant.id, quantity: 2 });
    expect(added.status).toBe(200);
    expect(await db.cart.count({ where: { userId: customer.id } })).toBe(1);
    expect(await db.cart.count({ where: { userId: staff.id } })).toBe(0);
    await tab.mutate("checkout.place", {});
    await tab.mutate("impersonation.end");
    const entries = await log(customer.id);
    expect(entries.map(({ action, after }) => [action, after])).toEqual([
      ["customer.impersonate", expect.objectContaining({ reason: "Asked why the cart is empty" })],
      ["customer.impersonate-act", { act: "cart.addLine" }],
      ["customer.impersonate-act", { act: "impersonation.end" }],
      ["customer.impersonate-end", { how: "ENDED" }],
    ]);
    expect(new Set(entries.map(({ actorId, ip }) => `${actorId} ${ip}`))).toEqual(
      new Set([`${staff.id} 203.0.113.9`]),
    );
  });

  test("the customer's sessions stay as they were, and so does when they were last seen", async () => {
    const tab = await as.open(customer.id);
    await tab.query("account.me");
    expect(await db.session.count({ where: { userId: customer.id } })).toBe(0);
    const listed = await (await tab.query("identity.sessions")).json();
    expect(listed).toMatchObject({ result: { data: [] } });
    expect(await (await tab.query("identity.supportVisits")).json()).toMatchObject({
      result: { data: [{ id: tab.id }] },
    });
  });

  test("one staff member has one at a time, even when two begin at once", async () => {
    const first = await as.open(customer.id);
    const others = await Promise.all(Array.from({ length: 5 }, async () => as.ask((await make.user()).id)));
    expect(others.every(({ status }) => status === 200)).toBe(true);
    expect(await db.impersonation.count({ where: { staffId: staff.id, endedAt: null } })).toBe(1);
    expect(await refusalOf(await first.query("account.me"))).toBe("IMPERSONATION_OVER");
    expect((await log(customer.id)).at(-1)).toMatchObject({ after: { how: "REPLACED" } });
  });
});

/** What ends it from outside. */
const ENDINGS: Record<string, (id: string) => Promise<unknown>> = {
  "its time is over": (id) => db.impersonation.update({ where: { id }, data: { endsAt: new Date() } }),
  "the staff member signs out": () => db.session.deleteMany({ where: { userId: staff.id } }),
  "their session runs out": () =>
    db.session.updateMany({ where: { userId: staff.id }, data: { expiresAt: new Date() } }),
  "their account is shut": () =>
    db.user.update({ where: { id: staff.id }, data: { disabledAt: new Date() } }),
  "they lose the right": () => db.user.update({ where: { id: staff.id }, data: { role: "VIEWER" } }),
  "they are staff no more": () => db.user.update({ where: { id: staff.id }, data: { role: "CUSTOMER" } }),
  "their role asks for a second factor": () =>
    db.setting.create({ data: { key: SECOND_FACTOR_SETTING, value: { roles: ["ADMIN"] } } }),
  "the customer becomes staff": () =>
    db.user.update({ where: { id: customer.id }, data: { role: "VIEWER" } }),
  "the customer's account is shut": () =>
    db.user.update({ where: { id: customer.id }, data: { disabledAt: new Date() } }),
};

describe("it is over on the next call when", () => {
  test.each(Object.keys(ENDINGS))("%s", async (why) => {
    const tab = await as.open(customer.id);
    expect((await tab.query("account.me")).status).toBe(200);
    await ENDINGS[why]?.(tab.id);
    const answer = await tab.query("account.me");
    expect(answer.status).toBe(401);
    expect(await refusalOf(answer)).toBe("IMPERSONATION_OVER");
    const { endedAt } = await row(tab.id);
    expect(endedAt).not.toBeNull();
    expect((await log(customer.id)).at(-1)).toMatchObject({
      action: "customer.impersonate-end",
      after: { how: "OVER" },
    });
    await db.setting.deleteMany();
  });
});

test("the mark without its cookie, or with another's, opens nothing and ends nothing", async () => {
  const tab = await as.open(customer.id);
  asNewBrowser();
  expect(await refusalOf(await tab.query("account.me"))).toBe("IMPERSONATION_OVER");
  await signedInAs("ADMIN");
  await as.open((await make.user()).id);
  expect(await refusalOf(await tab.query("account.me"))).toBe("IMPERSONATION_OVER");
  expect((await row(tab.id)).endedAt).toBeNull();
  expect((await as.tab("not-an-id").query("account.me")).status).toBe(401);
});

test("a link to pay by has no say in it: the checkout is the customer's", async () => {
  const tab = await as.open(customer.id);
  const path = `/trpc/shop/checkout.get?input=${encodeURIComponent(JSON.stringify(market))}`;
  const link = { "x-pay-link": "x".repeat(43) };
  expect((await request(path, { headers: link })).status).toBe(404);
  expect((await request(path, { headers: { ...link, "x-impersonation": tab.id } })).status).toBe(200);
});

test("what staff search as a customer isn't counted", async () => {
  const tab = await as.open(customer.id);
  const input = { ...market, query: "zellige" };
  const counted = async () => {
    await app.deps.searches.flush();
    return db.searchLog.count({ where: { query: "zellige" } });
  };
  expect((await tab.query("catalog.list", input)).status).toBe(200);
  expect(await counted()).toBe(0);
  const path = `/trpc/shop/catalog.list?input=${encodeURIComponent(JSON.stringify(input))}`;
  expect((await request(path)).status).toBe(200);
  expect(await counted()).toBe(1);
});
