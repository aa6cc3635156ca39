import { DomainError, type Permission, permissionsOf, Role } from "@souk/contracts";
import { columns, type Passkey, type StaffRole, type User } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";

const u = columns<User>("u");
const r = columns<StaffRole>("r");
const p = columns<Passkey>("p");
const People = z.array(
  z
    .object({
      id: z.uuid(),
      role: Role,
      staffRoleId: z.uuid().nullable(),
      composed: z.array(z.string()),
      disabled: z.boolean(),
      secondFactor: z.boolean(),
    })
    .transform(({ composed, ...person }) => ({
      ...person,
      permissions: permissionsOf(person.role, composed),
    })),
);
export type Person = z.infer<typeof People>[number];

/** All super administrators and those who are meant, held in id order: two changes at once can't each count on the other. */
export async function lockPeople(tx: Tx, ids: readonly string[]): Promise<Person[]> {
  const rows = await tx.$queryRaw`
    SELECT ${u.id}, ${u.role}, ${u.staffRoleId}, ${u.disabledAt} IS NOT NULL AS disabled,
           (${u.twoFactorEnabled} OR EXISTS (SELECT 1 FROM "Passkey" p WHERE ${p.userId} = ${u.id}))
             AS "secondFactor",
           COALESCE(${r.permissions}, '{}') AS composed
      FROM "User" u LEFT JOIN "StaffRole" r ON ${r.id} = ${u.staffRoleId}
     WHERE (${u.role} = 'SUPER_ADMIN' OR ${u.id} = ANY(${ids}::uuid[])) AND ${u.deletedAt} IS NULL
     ORDER BY ${u.id} FOR UPDATE OF u`;
  return People.parse(rows);
}

/**
 * Who asks, as he is now, behind the lock: he may have been demoted while he waited. FORBIDDEN where he can't manage
 * staff any more.
 */
export function managerAmong({ staff }: Pick<StaffContext, "staff">, people: readonly Person[]): Person {
  const me = people.find(({ id }) => id === staff.id);
  const may = me !== undefined && !me.disabled && me.permissions.includes("staff.write");
  if (!may) throw new DomainError("FORBIDDEN", { permission: "staff.write" });
  return me;
}

/** Nobody gives, takes or changes what he doesn't hold himself: FORBIDDEN names the first such right. */
export function refuseBeyond(me: Person, permissions: readonly Permission[]): void {
  const beyond = permissions.find((permission) => !me.permissions.includes(permission));
  if (beyond !== undefined) throw new DomainError("FORBIDDEN", { permission: beyond });
}

/** What a role allows, held until the end, so that it isn't widened meanwhile. NOT_FOUND for a composed one that isn't there. */
export async function lockedPermissions(
  tx: Tx,
  role: Role,
  staffRoleId: string | null,
): Promise<Permission[]> {
  if (role !== "STAFF") return permissionsOf(role);
  const rows = await tx.$queryRaw`
    SELECT ${r.permissions} FROM "StaffRole" r WHERE ${r.id} = ${staffRoleId}::uuid FOR SHARE`;
  const [found] = z.array(z.object({ permissions: z.array(z.string()) })).parse(rows);
  if (!found) throw new DomainError("NOT_FOUND", { entity: "staff-role" });
  return permissionsOf("STAFF", found.permissions);
}
