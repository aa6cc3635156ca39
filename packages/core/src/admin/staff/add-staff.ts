import { DomainError, type AddStaffInput, type StaffMember } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { isUniqueViolation, runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { staffOf } from "./list-staff.ts";

/** A new person with a password of their own; EMAIL_TAKEN also where a customer has the address. */
export async function addStaff(
  ctx: StaffContext,
  input: z.output<typeof AddStaffInput>,
): Promise<StaffMember[]> {
  const { name, email, role } = input;
  // Before the transaction: hashing takes longer than all else.
  const password = await ctx.hashPassword(input.password);
  try {
    return await runTx(ctx.db, async (tx) => {
      const { id } = await tx.user.create({
        data: { name, email, role, emailVerified: true },
        select: { id: true },
      });
      await tx.account.create({
        data: { userId: id, accountId: id, providerId: "credential", password },
        select: { id: true },
      });
      await audit(tx, ctx, {
        action: "staff.add",
        entity: "staff",
        entityId: id,
        before: null,
        after: { name, email, role },
      });
      return staffOf(tx);
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new DomainError("EMAIL_TAKEN", {});
    throw error;
  }
}
