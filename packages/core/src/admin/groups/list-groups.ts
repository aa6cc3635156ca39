import type { GroupView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { readGroups } from "./read-groups.ts";

/** Groups of customers, with how many are in each and how many offers they have. */
export async function listGroups(ctx: StaffContext): Promise<GroupView[]> {
  return readGroups(ctx.db);
}
