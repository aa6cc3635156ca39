import { type AddStaffInput, DomainError, type StaffMember } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { readStaff } from "./read-staff.ts";

/**
 * Adds a person who can sign in with that password at once. EMAIL_TAKEN where anybody has the address, a customer too:
 * whose account it is, only its owner can prove.
 */
export async function addStaff(
  ctx: StaffContext,
  input: z.infer<typeof AddStaffInput>,
): Promise<StaffMember[]> {
  const { name, email, role } = input;
  // Slow by design, so it stays outside the transaction.
  const password = await ctx.hashPassword(input.password);
  return runUniqueTx(ctx.db, async (tx) => {
    const taken = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (taken) throw new DomainError("EMAIL_TAKEN", {});
    const id = newId();
    await tx.user.create({
      data: {
        id,
        name,
        email,
        role,
        // Whoever adds him vouches for the address.
        emailVerified: true,
        // As better-auth keeps a password.
        accounts: { create: { accountId: id, providerId: "credential", password } },
      },
      select: { id: true },
    });
    await audit(tx, ctx, { action: "staff.add", entity: "staff", entityId: id, after: { name, role } });
    return readStaff(tx);
  });
}
