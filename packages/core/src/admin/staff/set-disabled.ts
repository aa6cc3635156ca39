import type { SetDisabledInput, StaffMember } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { changeStaff } from "./change-staff.ts";

/**
 * Shuts somebody out, effective on his next call, or lets him in again. LAST_SUPER_ADMIN, FORBIDDEN (oneself),
 * NOT_FOUND.
 */
export async function setDisabled(
  ctx: StaffContext,
  { userId, disabled }: z.infer<typeof SetDisabledInput>,
): Promise<StaffMember[]> {
  return changeStaff(ctx, {
    userId,
    action: disabled ? "staff.disable" : "staff.enable",
    data: { disabledAt: disabled ? ctx.clock.now() : null },
    after: async (_, person) => ({ ...person, disabled }),
  });
}
