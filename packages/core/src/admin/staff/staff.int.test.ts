import type { Role } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import type { StaffContext } from "../../context.ts";
import { listAudit } from "../audit/list-audit.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { addStaffByConsole } from "./add-staff-by-console.ts";
import { addStaff } from "./add-staff.ts";
import { listStaff } from "./list-staff.ts";
import { setDisabled } from "./set-disabled.ts";
import { setRole } from "./set-role.ts";

const { db } = await testDb();
const make = factories(db);
const nowhere = "0190a000-0000-7000-8000-00000000dead";
let ctx: StaffContext;

// Each test has one super administrator, so that who is the last is plain.
beforeEach(async () => {
  await db.user.deleteMany({ where: { role: "SUPER_ADMIN" } });
  ctx = await staffContext(db);
});

async function signedIn(role: Role): Promise<string> {
  const { id } = await make.user({ role });
  const expiresAt = new Date(Date.now() + 86_400_000);
  await db.session.create({ data: { userId: id, token: `token-${id}`, expiresAt } });
  return id;
}
const sessions = (userId: string) => db.session.count({ where: { userId } });
const roleOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).role;
const latest = async (entityId: string) => (await listAudit(ctx, { entityId, limit: 1 })).items[0];

describe("addStaffByConsole", () => {
  it("brings a shop its first member of staff, once, and says how in the log", async () => {
    const person = {
      name: "Amal",
      email: "amal@souk.test",
      role: "SUPER_ADMIN",
      password: "canary-password",
    } as const;
    await addStaffByConsole(ctx, person);
    const { id } = await db.user.findUniqueOrThrow({ where: { email: person.email } });
    expect(await roleOf(id)).toBe("SUPER_ADMIN");
    expect(await latest(id)).toMatchObject({ action: "staff.add", actorName: "pnpm souk staff" });
    await expect(addStaffByConsole(ctx, person)).rejects.toMatchObject({ code: "EMAIL_TAKEN" });
  });
});

describe("addStaff", () => {
  const person = { name: "Nadia", role: "ADMIN", password: "canary-password" } as const;

  it("makes an account that signs in with the hash of the password, which nobody else sees", async () => {
    const staff = await addStaff(ctx, { ...person, email: "nadia@souk.test" });
    const member = staff.find(({ email }) => email === "nadia@souk.test");
    expect(member).toMatchObject({ name: "Nadia", role: "ADMIN", disabled: false, lastSeenAt: null });
    const id = member?.id ?? "";
    const accounts = await db.account.findMany({ where: { userId: id } });
    expect(accounts).toMatchObject([{ providerId: "credential", accountId: id, password: "hash-of-15" }]);
    const entry = await latest(id);
    expect(entry).toMatchObject({
      action: "staff.add",
      before: null,
      after: { name: "Nadia", role: "ADMIN" },
    });
    expect(JSON.stringify(entry)).not.toMatch(/canary|hash-of|nadia@souk/);
  });

  it("refuses an address that anybody has, a customer too, also when two are added at once", async () => {
    const customer = await make.user();
    await expect(addStaff(ctx, { ...person, email: customer.email })).rejects.toMatchObject({
      code: "EMAIL_TAKEN",
    });
    expect(await roleOf(customer.id)).toBe("CUSTOMER");
    const twice = await Promise.allSettled(
      [1, 2].map(() => addStaff(ctx, { ...person, email: "twice@souk.test" })),
    );
    expect(twice.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(twice.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "EMAIL_TAKEN" },
    });
  });
});

describe("listStaff", () => {
  it("shows staff and the disabled, not customers, and when each was last seen", async () => {
    const [viewer, customer, barred] = [
      await signedIn("VIEWER"),
      await signedIn("CUSTOMER"),
      await signedIn("CUSTOMER"),
    ];
    await db.user.update({ where: { id: barred }, data: { disabledAt: new Date() } });
    const staff = await listStaff(ctx);
    const ids = staff.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([ctx.staff.id, viewer, barred]));
    expect(ids).not.toContain(customer);
    expect(staff.find(({ id }) => id === viewer)?.lastSeenAt).toMatch(/^\d{4}-.*Z$/);
  });
});

describe("setRole", () => {
  it("takes effect at once: the role is another and the sessions are gone; logged", async () => {
    const id = await signedIn("ADMIN");
    const staff = await setRole(ctx, { userId: id, role: "VIEWER" });
    expect(staff.find((one) => one.id === id)?.role).toBe("VIEWER");
    expect(await sessions(id)).toBe(0);
    expect(await latest(id)).toMatchObject({
      action: "staff.role",
      before: { role: "ADMIN" },
      after: { role: "VIEWER" },
    });
  });

  it("leaves who has that role already signed in", async () => {
    const id = await signedIn("ADMIN");
    await setRole(ctx, { userId: id, role: "ADMIN" });
    expect([await sessions(id), await latest(id)]).toEqual([1, undefined]);
  });

  it("is for others only, and never for the last super administrator", async () => {
    const self = { userId: ctx.staff.id, role: "ADMIN" } as const;
    await expect(setRole(ctx, self)).rejects.toMatchObject({ code: "LAST_SUPER_ADMIN" });
    const second = await staffContext(db);
    await expect(setRole(ctx, self)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await setRole(second, self);
    expect(await roleOf(ctx.staff.id)).toBe("ADMIN");
    await expect(setRole(ctx, { userId: second.staff.id, role: "VIEWER" })).rejects.toMatchObject({
      code: "LAST_SUPER_ADMIN",
    });
    const other = await signedIn("VIEWER");
    await expect(setRole(ctx, { userId: other, role: "ADMIN" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await setRole(second, { userId: other, role: "ADMIN" });
  });

  it("knows nobody who isn't there", async () => {
    await expect(setRole(ctx, { userId: nowhere, role: "ADMIN" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("setDisabled", () => {
  it("shuts out and lets in again, each logged", async () => {
    const id = await signedIn("ADMIN");
    const staff = await setDisabled(ctx, { userId: id, disabled: true });
    expect(staff.find((one) => one.id === id)?.disabled).toBe(true);
    expect(await sessions(id)).toBe(0);
    expect(await latest(id)).toMatchObject({
      action: "staff.disable",
      before: { disabled: false },
      after: { disabled: true },
    });
    const back = await setDisabled(ctx, { userId: id, disabled: false });
    expect(back.find((one) => one.id === id)?.disabled).toBe(false);
    expect((await latest(id))?.action).toBe("staff.enable");
  });

  it("counts only who can sign in: a disabled super administrator saves nobody", async () => {
    const second = await staffContext(db);
    await setDisabled(ctx, { userId: second.staff.id, disabled: true });
    await expect(setDisabled(ctx, { userId: ctx.staff.id, disabled: true })).rejects.toMatchObject({
      code: "LAST_SUPER_ADMIN",
    });
    await expect(setRole(second, { userId: ctx.staff.id, role: "ADMIN" })).rejects.toMatchObject({
      code: "LAST_SUPER_ADMIN",
    });
  });
});

describe("super administrators who depose each other at once", () => {
  it("leave one, whoever is quicker", async () => {
    const all = [ctx, await staffContext(db), await staffContext(db), await staffContext(db)];
    const ids = all.map(({ staff }) => staff.id);
    await Promise.allSettled(
      all.flatMap((one) =>
        ids
          .filter((id) => id !== one.staff.id)
          .flatMap((userId) => [
            setRole(one, { userId, role: "VIEWER" }),
            setDisabled(one, { userId, disabled: true }),
          ]),
      ),
    );
    expect(await db.user.count({ where: { id: { in: ids }, role: "SUPER_ADMIN", disabledAt: null } })).toBe(
      1,
    );
  });
});
