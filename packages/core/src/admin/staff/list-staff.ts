import type { StaffMember } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { readStaff } from "./read-staff.ts";

/** The staff, disabled ones too, by name. */
export async function listStaff(ctx: StaffContext): Promise<StaffMember[]> {
  return readStaff(ctx.db);
}
