import type { Role, StaffMember } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { staffOf } from "./list-staff.ts";
import { keepOneSuperAdmin, lockMember } from "./lock-member.ts";

/** Gives a person another role, from their next call on; LAST_SUPER_ADMIN, NOT_FOUND, or FORBIDDEN for oneself. */
export function setRole(
  ctx: StaffContext,
  { userId, role }: { userId: string; role: Role },
): Promise<StaffMember[]> {
  return runTx(ctx.db, async (tx) => {
    const member = await lockMember(tx, ctx, userId);
    if (role !== "SUPER_ADMIN") await keepOneSuperAdmin(tx, member);
    if (member.role !== role) {
      await tx.user.update({ where: { id: userId }, data: { role }, select: { id: true } });
      await tx.session.deleteMany({ where: { userId } });
      await audit(tx, ctx, {
        action: "staff.role",
        entity: "staff",
        entityId: userId,
        before: { role: member.role },
        after: { role },
      });
    }
    return staffOf(tx);
  });
}
