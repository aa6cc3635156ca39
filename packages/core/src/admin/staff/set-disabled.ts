import type { StaffMember } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { staffOf } from "./list-staff.ts";
import { keepOneSuperAdmin, lockMember } from "./lock-member.ts";

/** Shuts a person out at once (their sessions end), or lets them in again. */
export function setDisabled(
  ctx: StaffContext,
  { userId, disabled }: { userId: string; disabled: boolean },
): Promise<StaffMember[]> {
  return runTx(ctx.db, async (tx) => {
    const member = await lockMember(tx, ctx, userId);
    if (disabled) await keepOneSuperAdmin(tx, member);
    const was = member.disabledAt !== null;
    if (was !== disabled) {
      await tx.user.update({
        where: { id: userId },
        data: { disabledAt: disabled ? ctx.clock.now() : null },
        select: { id: true },
      });
      if (disabled) await tx.session.deleteMany({ where: { userId } });
      await audit(tx, ctx, {
        action: "staff.disabled",
        entity: "staff",
        entityId: userId,
        before: { disabled: was },
        after: { disabled },
      });
    }
    return staffOf(tx);
  });
}
