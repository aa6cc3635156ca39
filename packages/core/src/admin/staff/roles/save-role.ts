import { DomainError, PERMISSIONS, type SaveStaffRoleInput, type StaffRoleView } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../../context.ts";
import { audit } from "../../audit/audit.ts";
import { runUniqueTx } from "../../unique-violation.ts";
import { composer, openRole } from "./open-role.ts";
import { readRoles } from "./read-roles.ts";

/**
 * Composes a role of rights, or changes one: whoever has it may do so from his next call on. EDIT_CONFLICT, NAME_TAKEN,
 * NOT_FOUND; FORBIDDEN for a right that who asks doesn't hold and for his own role.
 */
export async function saveRole(ctx: StaffContext, input: SaveStaffRoleInput): Promise<StaffRoleView[]> {
  const { name, description } = input;
  const after = {
    name,
    description,
    permissions: PERMISSIONS.filter((permission) => input.permissions.includes(permission)),
    secondFactor: input.secondFactor,
  };
  return runUniqueTx(ctx.db, async (tx) => {
    const me = await composer(tx, ctx, after.permissions);
    const before = input.id === undefined ? null : await openRole(tx, me, input.id);
    if (before && before.version !== input.version)
      throw new DomainError("EDIT_CONFLICT", { currentVersion: before.version });
    const id = input.id ?? newId();
    await refuseTaken(tx, id, name);
    if (before)
      await tx.staffRole.update({
        where: { id },
        data: { ...after, version: { increment: 1 } },
        select: { id: true },
      });
    else await tx.staffRole.create({ data: { id, ...after }, select: { id: true } });
    await audit(tx, ctx, {
      action: before ? "staff-role.update" : "staff-role.create",
      entity: "staff-role",
      entityId: id,
      before: before && {
        name: before.name,
        description: before.description,
        permissions: before.permissions,
        secondFactor: before.secondFactor,
      },
      after,
    });
    return readRoles(tx);
  });
}

async function refuseTaken(tx: Tx, id: string, name: string): Promise<void> {
  const other = await tx.staffRole.findFirst({
    where: { name: { equals: name, mode: "insensitive" }, id: { not: id } },
    select: { id: true },
  });
  if (other) throw new DomainError("NAME_TAKEN", { field: "name", value: name });
}
