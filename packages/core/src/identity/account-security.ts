import type { AccountSecurity } from "@souk/contracts";
import type { SignedInContext } from "./own-sessions.ts";

/** How one's own account is opened, as its owner may see it. */
export async function accountSecurity(ctx: SignedInContext): Promise<AccountSecurity> {
  const { accounts, newEmail, twoFactorEnabled, ...user } = await ctx.db.user.findUniqueOrThrow({
    where: { id: ctx.customer.id },
    select: {
      email: true,
      emailVerified: true,
      twoFactorEnabled: true,
      accounts: { where: { password: { not: null } }, select: { id: true }, take: 1 },
      newEmail: { select: { newEmail: true, expiresAt: true } },
    },
  });
  const isOpen = newEmail !== null && newEmail.expiresAt > ctx.clock.now();
  return {
    ...user,
    hasPassword: accounts.length > 0,
    newEmail: isOpen ? newEmail.newEmail : null,
    secondFactor: twoFactorEnabled,
    secondFactorRequired: ctx.customer.secondFactorRequired,
  };
}
