import type { SetRoleInput, StaffMember } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { changeStaff } from "./change-staff.ts";

/** Gives somebody another role, effective on his next call. LAST_SUPER_ADMIN, FORBIDDEN (one's own), NOT_FOUND. */
export async function setRole(
  ctx: StaffContext,
  { userId, role }: z.infer<typeof SetRoleInput>,
): Promise<StaffMember[]> {
  return changeStaff(ctx, {
    userId,
    action: "staff.role",
    data: { role },
    after: (person) => ({ ...person, role }),
  });
}
