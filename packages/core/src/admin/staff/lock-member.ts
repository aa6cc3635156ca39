import { DomainError, type Role } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";

export interface Member {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: Date | null;
}

const select = { id: true, name: true, email: true, role: true, disabledAt: true } as const;

/**
 * The person to be changed, while nobody else changes a role. All super administrators are locked with them, so that
 * two who demote each other at once can't both succeed. Nobody changes themselves (FORBIDDEN).
 */
export async function lockMember(tx: Tx, { staff }: StaffContext, id: string): Promise<Member> {
  if (staff.id === id) throw new DomainError("FORBIDDEN", { permission: "staff.write" });
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "role" = 'SUPER_ADMIN' OR "id" = ${id}::uuid ORDER BY "id" FOR UPDATE`;
  const member = await tx.user.findFirst({ where: { id, deletedAt: null }, select });
  if (!member) throw new DomainError("NOT_FOUND", { entity: "user" });
  return member;
}

/** Refuses to lose the last super administrator who can sign in. */
export async function keepOneSuperAdmin(tx: Tx, { id, role, disabledAt }: Member): Promise<void> {
  if (role !== "SUPER_ADMIN" || disabledAt) return;
  const others = await tx.user.count({
    where: { role: "SUPER_ADMIN", disabledAt: null, deletedAt: null, id: { not: id } },
  });
  if (others === 0) throw new DomainError("LAST_SUPER_ADMIN", {});
}
