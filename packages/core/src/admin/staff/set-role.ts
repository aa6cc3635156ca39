import type { SetRoleInput, StaffMember } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { changeStaff } from "./change-staff.ts";
import { lockedPermissions } from "./people.ts";

/**
 * Gives somebody another role, built in or composed, effective on his next call. LAST_SUPER_ADMIN, NOT_FOUND; FORBIDDEN
 * for one's own and for one that allows more than who gives it may.
 */
export async function setRole(
  ctx: StaffContext,
  { userId, role, staffRoleId = null }: z.infer<typeof SetRoleInput>,
): Promise<StaffMember[]> {
  return changeStaff(ctx, {
    userId,
    action: "staff.role",
    data: { role, staffRoleId },
    after: async (tx, person) => ({
      ...person,
      role,
      staffRoleId,
      permissions: await lockedPermissions(tx, role, staffRoleId),
    }),
  });
}
