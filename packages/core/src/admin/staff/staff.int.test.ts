import { testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { staffContext } from "../staff-context.fixture.ts";
import { addStaff } from "./add-staff.ts";
import { listStaff } from "./list-staff.ts";
import { setDisabled } from "./set-disabled.ts";
import { setRole } from "./set-role.ts";

const { db } = await testDb({ poolSize: 12 });
const password = "a long enough password";

const session = (userId: string) =>
  db.session.create({
    data: { userId, token: crypto.randomUUID(), expiresAt: new Date(Date.now() + 60_000) },
  });

test("two super administrators who demote each other at once: one of them stays", async () => {
  const [first, second] = [await staffContext(db), await staffContext(db)];
  const results = await Promise.allSettled([
    setRole(first, { userId: second.staff.id, role: "ADMIN" }),
    setRole(second, { userId: first.staff.id, role: "ADMIN" }),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await db.user.count({ where: { role: "SUPER_ADMIN" } })).toBe(1);
  await db.user.updateMany({ where: { role: "ADMIN" }, data: { role: "SUPER_ADMIN" } });
});

test("somebody added can be found, has a credential account, and the change is in the audit without the password", async () => {
  const ctx = await staffContext(db);
  await addStaff(ctx, { name: "Noor", email: "noor@souk.example", role: "VIEWER", password });
  const member = (await listStaff(ctx)).find(({ email }) => email === "noor@souk.example");
  expect(member).toMatchObject({ role: "VIEWER", disabled: false, lastSeenAt: null });
  expect(
    await db.account.findFirst({
      where: { userId: member?.id ?? "" },
      select: { providerId: true, password: true },
    }),
  ).toEqual({
    providerId: "credential",
    password: `hash-of-${password.length}`,
  });
  const entries = await db.auditLog.findMany({ where: { entityId: member?.id ?? "" } });
  expect(entries).toHaveLength(1);
  expect(JSON.stringify(entries)).not.toContain("hash-of");
});

test("a customer's e-mail is taken", async () => {
  const ctx = await staffContext(db);
  await db.user.create({ data: { name: "Buyer", email: "buyer@shop.example" } });
  await expect(
    addStaff(ctx, { name: "X", email: "buyer@shop.example", role: "ADMIN", password }),
  ).rejects.toMatchObject({ code: "EMAIL_TAKEN" });
});

test("a new role and being shut out end the sessions", async () => {
  const ctx = await staffContext(db);
  const other = await staffContext(db, "ADMIN");
  await session(other.staff.id);
  await setRole(ctx, { userId: other.staff.id, role: "VIEWER" });
  expect(await db.session.count({ where: { userId: other.staff.id } })).toBe(0);
  await session(other.staff.id);
  const list = await setDisabled(ctx, { userId: other.staff.id, disabled: true });
  expect(list.find(({ id }) => id === other.staff.id)).toMatchObject({ disabled: true, role: "VIEWER" });
  expect(await db.session.count({ where: { userId: other.staff.id } })).toBe(0);
  await setDisabled(ctx, { userId: other.staff.id, disabled: false });
  expect(await db.auditLog.count({ where: { entityId: other.staff.id } })).toBe(3);
});

test("nobody changes himself, and the last super administrator stays", async () => {
  const ctx = await staffContext(db);
  await expect(setRole(ctx, { userId: ctx.staff.id, role: "ADMIN" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await db.user.updateMany({
    where: { role: "SUPER_ADMIN", id: { not: ctx.staff.id } },
    data: { role: "ADMIN" },
  });
  const admin = { ...ctx, staff: { ...ctx.staff, id: "00000000-0000-7000-8000-000000000000" } };
  await expect(setRole(admin, { userId: ctx.staff.id, role: "ADMIN" })).rejects.toMatchObject({
    code: "LAST_SUPER_ADMIN",
  });
  await expect(setDisabled(admin, { userId: ctx.staff.id, disabled: true })).rejects.toMatchObject({
    code: "LAST_SUPER_ADMIN",
  });
  await expect(setRole(ctx, { userId: admin.staff.id, role: "ADMIN" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});
