import { type AddStaffInput, DomainError } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";

export interface NewStaff extends Omit<z.infer<typeof AddStaffInput>, "password"> {
  id: string;
  passwordHash: string;
}

/** Throws EMAIL_TAKEN where anybody has the address, a customer too: whose account it is, only its owner can prove. */
export async function insertStaff(
  tx: Tx,
  by: Pick<StaffContext, "staff">,
  { id, name, email, role, staffRoleId = null, passwordHash }: NewStaff,
): Promise<void> {
  const taken = await tx.user.findUnique({ where: { email }, select: { id: true } });
  if (taken) throw new DomainError("EMAIL_TAKEN", {});
  await tx.user.create({
    data: {
      id,
      name,
      email,
      role,
      staffRoleId,
      // Whoever adds them vouches for the address.
      emailVerified: true,
      // As better-auth keeps a password.
      accounts: { create: { accountId: id, providerId: "credential", password: passwordHash } },
    },
    select: { id: true },
  });
  await audit(tx, by, {
    action: "staff.add",
    entity: "staff",
    entityId: id,
    after: { name, role, staffRoleId },
  });
}
