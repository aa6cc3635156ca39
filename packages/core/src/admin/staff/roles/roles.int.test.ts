import type { Permission } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import type { StaffContext } from "../../../context.ts";
import { listAudit } from "../../audit/list-audit.ts";
import { staffContext } from "../../staff-context.fixture.ts";
import { addStaff } from "../add-staff.ts";
import { setDisabled } from "../set-disabled.ts";
import { setRole } from "../set-role.ts";
import { deleteRole } from "./delete-role.ts";
import { listRoles } from "./list-roles.ts";
import { saveRole } from "./save-role.ts";

const { db } = await testDb();
const make = factories(db);
let chief: StaffContext;

beforeEach(async () => {
  await db.user.deleteMany();
  await db.staffRole.deleteMany();
  chief = await staffContext(db);
});

const compose = async (name: string, permissions: Permission[], by = chief) => {
  const roles = await saveRole(by, { name, description: "", secondFactor: false, permissions, version: 0 });
  const role = roles.find((one) => one.name === name);
  if (!role) throw new Error("not there");
  return role;
};

/** Somebody who has a composed role, as his calls come. */
async function having(staffRoleId: string, permissions: readonly Permission[]): Promise<StaffContext> {
  const context = await staffContext(db, "VIEWER");
  await db.user.update({ where: { id: context.staff.id }, data: { role: "STAFF", staffRoleId } });
  return { ...context, staff: { ...context.staff, role: "STAFF", permissions } };
}

const FORBIDDEN = (permission: Permission) => ({ code: "FORBIDDEN", details: { permission } });
const manager: Permission[] = ["staff.read", "staff.write", "orders.read"];

describe("a composed role", () => {
  it("is made, changed, shown with who has it, and logged", async () => {
    const { id } = await compose("Packer", ["orders.read", "orders.write"]);
    const { id: userId } = await make.user();
    await setRole(chief, { userId, role: "STAFF", staffRoleId: id });
    await saveRole(chief, {
      id,
      name: "Packers",
      description: "",
      secondFactor: false,
      permissions: ["orders.read"],
      version: 1,
    });
    expect(await listRoles(chief)).toMatchObject([
      { id, name: "Packers", permissions: ["orders.read"], version: 2, members: [{ id: userId }] },
    ]);
    const { items } = await listAudit(chief, { entityId: id, limit: 5 });
    expect(items.map(({ action }) => action)).toEqual(["staff-role.update", "staff-role.create"]);
    expect(items[0]).toMatchObject({ before: { name: "Packer" }, after: { name: "Packers" } });
  });

  it("is refused when its name is another's, whatever its case, and when it was changed meanwhile", async () => {
    const { id } = await compose("Packer", ["orders.read"]);
    await expect(compose("PACKER", ["orders.read"])).rejects.toMatchObject({ code: "NAME_TAKEN" });
    const edit = {
      id,
      name: "Packer",
      description: "x",
      secondFactor: false,
      permissions: ["orders.read" as const],
    };
    await saveRole(chief, { ...edit, version: 1 });
    await expect(saveRole(chief, { ...edit, version: 1 })).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  });

  it("goes when nobody has it any more", async () => {
    const { id } = await compose("Packer", ["orders.read"]);
    const { id: userId } = await make.user({ role: "STAFF", staffRoleId: id });
    await expect(deleteRole(chief, { id })).rejects.toMatchObject({
      code: "ROLE_IN_USE",
      details: { members: 1 },
    });
    await setRole(chief, { userId, role: "VIEWER" });
    expect(await deleteRole(chief, { id })).toEqual([]);
    await expect(deleteRole(chief, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("who may manage staff by a composed role", () => {
  it("gives no right that he doesn't hold, by no way", async () => {
    const role = await compose("Manager", manager);
    const strong = await compose("Strong", ["orders.read", "orders.refund"]);
    const me = await having(role.id, manager);
    const { id: userId } = await make.user();
    await expect(compose("Mine", ["orders.read", "orders.refund"], me)).rejects.toMatchObject(
      FORBIDDEN("orders.refund"),
    );
    await expect(setRole(me, { userId, role: "STAFF", staffRoleId: strong.id })).rejects.toMatchObject(
      FORBIDDEN("orders.refund"),
    );
    await expect(setRole(me, { userId, role: "ADMIN" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const friend = { name: "Friend", email: "friend@souk.test", password: "canary-password" };
    await expect(addStaff(me, { ...friend, role: "SUPER_ADMIN" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const weak = await compose("Weak", ["orders.read"], me);
    await setRole(me, { userId, role: "STAFF", staffRoleId: weak.id });
    await addStaff(me, { ...friend, role: "STAFF", staffRoleId: weak.id });
    expect((await listRoles(me)).find(({ id }) => id === weak.id)?.members).toHaveLength(2);
  });

  it("can't raise himself: neither his role nor himself, nor a role above him", async () => {
    const role = await compose("Manager", manager);
    const me = await having(role.id, manager);
    const edit = { id: role.id, name: "Manager", description: "", secondFactor: false, version: 1 };
    await expect(saveRole(me, { ...edit, permissions: ["staff.write"] })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(setRole(me, { userId: me.staff.id, role: "SUPER_ADMIN" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const strong = await compose("Strong", ["orders.read", "orders.refund"]);
    const weaken = { id: strong.id, name: "Strong", description: "", secondFactor: false, version: 1 };
    await expect(saveRole(me, { ...weaken, permissions: ["orders.read"] })).rejects.toMatchObject(
      FORBIDDEN("orders.refund"),
    );
    await expect(deleteRole(me, { id: strong.id })).rejects.toMatchObject(FORBIDDEN("orders.refund"));
  });

  it("touches nobody above himself: a super administrator isn't disabled or demoted", async () => {
    const role = await compose("Manager", manager);
    const me = await having(role.id, manager);
    const second = await staffContext(db);
    const userId = second.staff.id;
    await expect(setDisabled(me, { userId, disabled: true })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(setRole(me, { userId, role: "CUSTOMER" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { id: equal } = await make.user({ role: "STAFF", staffRoleId: role.id });
    expect((await setDisabled(me, { userId: equal, disabled: true })).length).toBeGreaterThan(0);
  });

  it("has lost it by the time the change is made", async () => {
    const role = await compose("Manager", manager);
    const me = await having(role.id, manager);
    await saveRole(chief, {
      id: role.id,
      name: "Manager",
      description: "",
      secondFactor: false,
      permissions: ["staff.read"],
      version: 1,
    });
    await expect(compose("Late", ["staff.read"], me)).rejects.toMatchObject(FORBIDDEN("staff.write"));
  });
});

it("the database knows no STAFF without a composed role, and no other role with one", async () => {
  const { id } = await compose("Packer", ["orders.read"]);
  await expect(make.user({ role: "STAFF" })).rejects.toThrow("User_staff_role");
  await expect(make.user({ role: "ADMIN", staffRoleId: id })).rejects.toThrow("User_staff_role");
});
