import { SECOND_FACTOR_SETTING } from "@souk/contracts";
import { expect, test } from "vitest";
import { z } from "zod";
import { PASSWORD, passkeyBrowser } from "./testing/passkeys.ts";
import { testApp } from "./testing/test-app.ts";

const app = await testApp();
const { request, signedInAs, asNewBrowser, db } = app;
const { post, auth, read, add, signIn } = passkeyBrowser(app);
await db.setting.create({ data: { key: SECOND_FACTOR_SETTING, value: { roles: ["ADMIN"] } } });

const orders = async () => (await request("/trpc/admin/orders.list?input=%7B%7D")).text();
const isOpen = async () => !(await orders()).includes("SECOND_FACTOR_REQUIRED");
const passkeys = async () =>
  z.array(z.object({ id: z.string(), isLast: z.boolean() })).parse(await read("admin/session.passkeys"));
const remove = (id: string | undefined) =>
  post("/trpc/admin/session.removePasskey", { id, password: PASSWORD });

test("a passkey is the second factor that a role asks for, in the sessions that it opened", async () => {
  const { id, email } = await signedInAs("ADMIN");
  expect(await isOpen()).toBe(false);
  const keeper = await add();
  expect(await isOpen()).toBe(true);
  asNewBrowser();
  await post("/api/auth/sign-in/email", { email, password: PASSWORD });
  expect(await isOpen()).toBe(false);
  asNewBrowser();
  await signIn(keeper);
  expect(await isOpen()).toBe(true);
  expect(await db.auditLog.findMany({ where: { entityId: id }, select: { action: true, ip: true } })).toEqual(
    [{ action: "staff.passkey-add", ip: "203.0.113.9" }],
  );
});

test("whoever knows the password alone puts no other second factor in its place", async () => {
  asNewBrowser();
  const { id, email } = await signedInAs("ADMIN");
  const keeper = await add();
  asNewBrowser();
  await post("/api/auth/sign-in/email", { email, password: PASSWORD });
  const needed = { code: "PASSKEY_NEEDED" };
  expect(await (await auth("begin", { password: PASSWORD })).json()).toMatchObject(needed);
  expect(await (await post("/api/auth/two-factor/enable", { password: PASSWORD })).json()).toMatchObject(
    needed,
  );
  const [only] = await passkeys();
  expect(await (await remove(only?.id)).text()).toContain("SECOND_FACTOR_REQUIRED");
  expect(await db.passkey.count({ where: { userId: id } })).toBe(1);
  asNewBrowser();
  await signIn(keeper);
  expect((await post("/api/auth/two-factor/enable", { password: PASSWORD })).status).toBe(200);
});

test("the last second factor stays while the role asks for one; a removal is in the audit log", async () => {
  asNewBrowser();
  const { id } = await signedInAs("ADMIN");
  await add();
  const [first] = await passkeys();
  expect(first?.isLast).toBe(true);
  expect(await (await remove(first?.id)).text()).toContain("SECOND_FACTOR_REQUIRED");
  await add();
  const [, second] = await passkeys();
  // The very one that this session gave: it has another, and stays open.
  expect((await remove(second?.id)).status).toBe(200);
  expect(await isOpen()).toBe(true);
  expect(await db.auditLog.count({ where: { entityId: id, action: "staff.passkey-remove" } })).toBe(1);
});

test("who lost what kept it is helped by staff, as who lost the phone", async () => {
  asNewBrowser();
  const { id, email } = await signedInAs("ADMIN");
  const keeper = await add();
  asNewBrowser();
  await signedInAs("SUPER_ADMIN");
  expect((await post("/trpc/admin/staff.resetSecondFactor", { userId: id })).status).toBe(200);
  expect(await db.passkey.count({ where: { userId: id } })).toBe(0);
  expect(await db.session.count({ where: { userId: id } })).toBe(0);
  asNewBrowser();
  expect((await signIn(keeper)).status).toBe(401);
  await post("/api/auth/sign-in/email", { email, password: PASSWORD });
  await add();
  expect(await isOpen()).toBe(true);
});
