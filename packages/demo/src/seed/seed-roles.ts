import { hashPassword } from "@souk/auth";
import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit } from "./kit.ts";
import { COMPOSED_ROLES, DEMO_PASSWORD } from "./people.ts";

/** Roles that staff composed, and who has them. */
export async function seedRoles(tx: Tx, { dice, now }: Kit): Promise<void> {
  const at = daysBefore(now, 60);
  for (const { member, ...role } of COMPOSED_ROLES) {
    const id = dice.id(at);
    const permissions = [...role.permissions];
    await tx.staffRole.create({ data: { ...role, id, permissions, createdAt: at }, select: { id: true } });
    if (member === null) continue;
    const userId = dice.id(at);
    const password = await hashPassword(DEMO_PASSWORD);
    const account = { id: dice.id(at), accountId: userId, providerId: "credential", password };
    await tx.user.create({
      data: {
        ...member,
        id: userId,
        role: "STAFF",
        staffRoleId: id,
        emailVerified: true,
        createdAt: at,
        accounts: { create: account },
      },
      select: { id: true },
    });
  }
}
