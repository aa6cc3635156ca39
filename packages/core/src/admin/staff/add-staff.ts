import type { AddStaffInput, StaffMember } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { lockedPermissions, lockPeople, managerAmong, refuseBeyond } from "./people.ts";
import { insertStaff } from "./insert-staff.ts";
import { readStaff } from "./read-staff.ts";

/**
 * Adds a person who can sign in with that password at once. Throws EMAIL_TAKEN, NOT_FOUND for a composed role that isn't
 * there, FORBIDDEN for a role that allows more than who gives it may.
 */
export async function addStaff(
  ctx: StaffContext,
  { password, ...person }: z.infer<typeof AddStaffInput>,
): Promise<StaffMember[]> {
  // Slow by design, so it stays outside the transaction.
  const passwordHash = await ctx.hashPassword(password);
  return runUniqueTx(ctx.db, async (tx) => {
    const me = managerAmong(ctx, await lockPeople(tx, [ctx.staff.id]));
    refuseBeyond(me, await lockedPermissions(tx, person.role, person.staffRoleId ?? null));
    await insertStaff(tx, ctx, { id: newId(), passwordHash, ...person });
    return readStaff(tx);
  });
}
