import { DomainError, type StaffRoleView } from "@souk/contracts";
import type { StaffContext } from "../../../context.ts";
import { runTx } from "../../../transaction.ts";
import { audit } from "../../audit/audit.ts";
import { composer, openRole } from "./open-role.ts";
import { readRoles } from "./read-roles.ts";

/** Deletes a composed role that nobody has. ROLE_IN_USE, NOT_FOUND, FORBIDDEN for one above oneself. */
export async function deleteRole(ctx: StaffContext, { id }: { id: string }): Promise<StaffRoleView[]> {
  return runTx(ctx.db, async (tx) => {
    const me = await composer(tx, ctx, []);
    const { version: _version, ...before } = await openRole(tx, me, id);
    const members = await tx.user.count({ where: { staffRoleId: id } });
    if (members > 0) throw new DomainError("ROLE_IN_USE", { members });
    await tx.staffRole.delete({ where: { id }, select: { id: true } });
    await audit(tx, ctx, { action: "staff-role.delete", entity: "staff-role", entityId: id, before });
    return readRoles(tx);
  });
}
