import { SignInProviderId } from "@souk/contracts";
import type { Tx } from "../context.ts";

/** What opens an account by itself: passwords, accounts at providers, passkeys. Links by mail always do, and don't count. */
export async function waysIn(tx: Tx, userId: string) {
  const accounts = await tx.account.findMany({
    where: { userId, OR: [{ password: { not: null } }, { providerId: { in: SignInProviderId.options } }] },
    select: { id: true, providerId: true, createdAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const passkeys = await tx.passkey.findMany({
    where: { userId },
    select: {
      id: true,
      name: true,
      createdAt: true,
      lastUsedAt: true,
      deviceType: true,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return { accounts, passkeys, count: accounts.length + passkeys.length };
}

/** Of two that would each leave the other's way, one comes second. */
export async function holdUser(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`;
}
