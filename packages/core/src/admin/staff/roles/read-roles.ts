import { permissionsOf, type StaffRoleView } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Tx } from "../../../context.ts";

const roleSelect = {
  id: true,
  name: true,
  description: true,
  permissions: true,
  secondFactor: true,
  version: true,
  users: { select: { id: true, name: true }, where: { deletedAt: null }, orderBy: { name: "asc" } },
} as const satisfies Prisma.StaffRoleSelect;

/** The roles that staff composed, by name, and who has each. */
export async function readRoles(tx: Tx): Promise<StaffRoleView[]> {
  const rows = await tx.staffRole.findMany({ select: roleSelect, orderBy: { name: "asc" } });
  return rows.map(({ users, permissions, ...role }) => ({
    ...role,
    permissions: permissionsOf("STAFF", permissions),
    members: users,
  }));
}
