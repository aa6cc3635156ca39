import type { StaffRoleView } from "@souk/contracts";
import type { StaffContext } from "../../../context.ts";
import { readRoles } from "./read-roles.ts";

/** The roles that staff composed, by name. */
export async function listRoles(ctx: StaffContext): Promise<StaffRoleView[]> {
  return readRoles(ctx.db);
}
