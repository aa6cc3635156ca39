import { adminRouter } from "@souk/api";
import { totpOf } from "@souk/testing/totp";
import { expect, test } from "vitest";
import { z } from "zod";
import { proceduresOf } from "./testing/procedures-of.ts";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db } = await testApp();
const PASSWORD = "correct horse battery";

const post = (path: string, body: object) =>
  request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const Refused = z.object({
  error: z.object({ data: z.object({ domain: z.object({ code: z.string() }).nullable() }) }),
});
const Me = z.object({
  result: z.object({
    data: z.object({ secondFactorMissing: z.boolean(), permissions: z.array(z.string()) }),
  }),
});

/** What a query answers: "answered", or the code of its refusal. */
async function answerOf(path: string): Promise<string> {
  const answer = await request(`/trpc/admin/${path}?input=%7B%7D`);
  const refused = Refused.safeParse(await answer.json());
  return refused.data?.error.data.domain?.code ?? (answer.ok ? "answered" : String(answer.status));
}
const me = async () => Me.parse(await (await request("/trpc/admin/session.me")).json()).result.data;

async function setUp(): Promise<void> {
  const begun = await (await post("/api/auth/two-factor/enable", { password: PASSWORD })).json();
  const { totpURI } = z.object({ totpURI: z.string() }).parse(begun);
  expect((await post("/api/auth/two-factor/verify-totp", { code: totpOf(totpURI) })).status).toBe(200);
}

async function requireFor(role: "VIEWER" | "ADMIN", required: boolean): Promise<void> {
  asNewBrowser();
  await signedInAs("SUPER_ADMIN");
  expect((await post("/trpc/admin/staff.requireSecondFactor", { role, required })).status).toBe(200);
  asNewBrowser();
}

test("a role that asks for a second factor has nothing answered before it is set up, from the next call on", async () => {
  await signedInAs("SUPER_ADMIN");
  expect(await answerOf("orders.list")).toBe("answered");
  const key = "security.second-factor";
  await db.setting.create({ data: { key, value: { roles: ["SUPER_ADMIN"] } } });
  const guarded = proceduresOf(adminRouter).filter(({ meta, type }) => meta && type === "query");
  for (const { path } of guarded) expect(await answerOf(path), path).toBe("SECOND_FACTOR_REQUIRED");
  expect(await me()).toEqual(expect.objectContaining({ secondFactorMissing: true, permissions: [] }));
  const upload = await request("/api/admin/media", { method: "POST", body: new FormData() });
  expect(upload.status).toBe(403);
  expect(await answerOf("session.security")).toBe("answered");
  await setUp();
  expect(await answerOf("orders.list")).toBe("answered");
  expect((await me()).permissions).toContain("staff.write");
  expect((await post("/api/auth/two-factor/disable", { password: PASSWORD })).status).toBe(200);
  expect(await answerOf("orders.list")).toBe("SECOND_FACTOR_REQUIRED");
  await db.setting.delete({ where: { key } });
});

test("one role is asked and the others aren't; a composed role says so itself", async () => {
  await requireFor("VIEWER", true);
  await signedInAs("ADMIN");
  expect(await answerOf("orders.list")).toBe("answered");
  asNewBrowser();
  await signedInAs("VIEWER");
  expect(await answerOf("orders.list")).toBe("SECOND_FACTOR_REQUIRED");
  await requireFor("VIEWER", false);
  const { id } = await signedInAs("CUSTOMER");
  const staffRole = { create: { name: "Packer", permissions: ["orders.read"], secondFactor: true } };
  await db.user.update({ where: { id }, data: { role: "STAFF", staffRole } });
  expect(await answerOf("orders.list")).toBe("SECOND_FACTOR_REQUIRED");
  await db.staffRole.updateMany({ data: { secondFactor: false } });
  expect(await answerOf("orders.list")).toBe("answered");
});

test("who lost phone and codes is helped by staff who may no less, and is told of it", async () => {
  asNewBrowser();
  const { id, email } = await signedInAs("ADMIN");
  await setUp();
  asNewBrowser();
  await signedInAs("VIEWER");
  expect((await post("/trpc/admin/staff.resetSecondFactor", { userId: id })).status).toBe(403);
  asNewBrowser();
  const chief = await signedInAs("SUPER_ADMIN");
  await setUp();
  expect((await post("/trpc/admin/staff.resetSecondFactor", { userId: chief.id })).status).toBe(403);
  expect((await post("/trpc/admin/staff.resetSecondFactor", { userId: id })).status).toBe(200);
  expect(await db.twoFactor.count({ where: { userId: id } })).toBe(0);
  expect(await db.session.count({ where: { userId: id } })).toBe(0);
  expect(await db.mailMessage.count({ where: { recipient: email, template: "security_notice" } })).toBe(2);
  const logged = { action: "staff.second-factor", entityId: id };
  expect(await db.auditLog.count({ where: logged })).toBe(1);
  // Where there is nothing to reset nothing is changed, and nobody is told.
  expect((await post("/trpc/admin/staff.resetSecondFactor", { userId: id })).status).toBe(200);
  expect(await db.auditLog.count({ where: logged })).toBe(1);
});

test("one sees and ends one's own devices alone", async () => {
  asNewBrowser();
  const other = await signedInAs("CUSTOMER");
  const theirs = await db.session.findFirstOrThrow({ where: { userId: other.id } });
  asNewBrowser();
  const { id, email } = await signedInAs("VIEWER");
  await post("/api/auth/sign-in/email", { email, password: PASSWORD });
  const Sessions = z.object({
    result: z.object({ data: z.array(z.object({ id: z.string(), current: z.boolean() })) }),
  });
  const listed = await (await request("/trpc/admin/session.list")).text();
  for (const { token } of await db.session.findMany()) expect(listed).not.toContain(token);
  const own = Sessions.parse(JSON.parse(listed)).result.data;
  expect(own.map(({ current }) => current)).toEqual([true, false]);
  expect((await post("/trpc/admin/session.end", { id: theirs.id })).status).toBe(404);
  expect((await post("/trpc/admin/session.end", { id: own[1]?.id })).status).toBe(200);
  expect(await db.session.count({ where: { userId: id } })).toBe(1);
  expect(await db.session.count({ where: { userId: other.id } })).toBe(1);
});
