import type { StaffMember } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { dropSecondFactor } from "../../identity/credentials.ts";
import { changeStaff } from "./change-staff.ts";

/**
 * For who lost the phone, the recovery codes or what kept the passkeys: the password alone opens the account again, and a role that asks for a
 * second factor has another one set up. Its owner is told by mail. FORBIDDEN (oneself, who may more), NOT_FOUND.
 */
export async function resetSecondFactor(
  ctx: StaffContext,
  { userId }: { userId: string },
): Promise<StaffMember[]> {
  return changeStaff(ctx, {
    userId,
    action: "staff.second-factor",
    data: { twoFactorEnabled: false },
    alongside: dropSecondFactor,
    after: async (_, person) => ({ ...person, secondFactor: false }),
    notice: "SECOND_FACTOR_OFF",
  });
}
