/** What is read of an account to know whether it is live and what it may. */
export const accountSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  staffRoleId: true,
  twoFactorEnabled: true,
  disabledAt: true,
  deletedAt: true,
} as const;

/** Null for one that is disabled or deleted. */
export function live<U extends { disabledAt?: Date | null | undefined; deletedAt?: Date | null | undefined }>(
  user: U,
): U | null {
  return user.disabledAt || user.deletedAt ? null : user;
}
