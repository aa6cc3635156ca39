import {
  type ConnectedAccounts,
  type DisconnectInput,
  DomainError,
  SignInProviderId,
  type SignInProvider,
} from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Core } from "../context.ts";
import { runTx } from "../transaction.ts";
import { checkPassword, proveEmail, tellOwner } from "./credentials.ts";
import { ownerSelect } from "./links.ts";
import type { SignedInContext } from "./own-sessions.ts";
import { holdUser, waysIn } from "./ways-in.ts";

const builtIn = { google: "Google", github: "GitHub", oidc: "OpenID Connect" } as const;

function nameOf(id: SignInProviderId, offered: readonly SignInProvider[]): string {
  return offered.find((provider) => provider.id === id)?.name ?? builtIn[id];
}

/** Accounts elsewhere that open one's own, the oldest first. */
export async function connectedAccounts({
  db,
  config,
  customer,
}: SignedInContext): Promise<ConnectedAccounts> {
  const { accounts, count } = await waysIn(db, customer.id);
  return accounts.flatMap(({ id, providerId, createdAt }) => {
    const provider = SignInProviderId.safeParse(providerId);
    if (!provider.success) return [];
    const name = nameOf(provider.data, config.signInProviders ?? []);
    return {
      accountId: id,
      id: provider.data,
      name,
      connectedAt: createdAt.toISOString(),
      isLast: count === 1,
    };
  });
}

/** Takes one away. NOT_FOUND for what isn't one's own, LAST_WAY_IN, WRONG_PASSWORD, TOO_MANY_REQUESTS. */
export async function disconnectAccount(
  ctx: SignedInContext,
  { accountId, password }: DisconnectInput,
): Promise<ConnectedAccounts> {
  const userId = ctx.customer.id;
  await checkPassword(ctx, userId, password);
  await runTx(ctx.db, async (tx) => {
    await holdUser(tx, userId);
    const { accounts, count } = await waysIn(tx, userId);
    const isProviders = accounts.some(
      ({ id, providerId }) => id === accountId && providerId !== "credential",
    );
    if (!isProviders) throw new DomainError("NOT_FOUND", { entity: "account" });
    if (count === 1) throw new DomainError("LAST_WAY_IN", {});
    await tx.account.delete({ where: { id: accountId }, select: { id: true } });
    const owner = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: ownerSelect });
    await tellOwner(tx, owner, "ACCOUNT_DISCONNECTED");
  });
  return connectedAccounts(ctx);
}

/** Whoever typed an address that isn't theirs must not lay a further way into the account. */
export async function isEmailProven(db: Db, userId: string): Promise<boolean> {
  const owner = await db.user.findUnique({ where: { id: userId }, select: { emailVerified: true } });
  return owner?.emailVerified === true;
}

/**
 * A provider vouches for the address of whoever is about to sign in, as a link in a mail does: what somebody else laid
 * under it before is taken away.
 */
export async function proveByProvider({ db }: Pick<Core, "db">, email: string): Promise<void> {
  await runTx(db, async (tx) => {
    const owner = await tx.user.findUnique({ where: { email }, select: ownerSelect });
    if (owner) await proveEmail(tx, owner);
  });
}

/** After an account at a provider was given to somebody who was here before. */
export async function tellOfConnection({ db }: Pick<Core, "db">, userId: string): Promise<void> {
  await runTx(db, async (tx) => {
    const owner = await tx.user.findUnique({ where: { id: userId }, select: ownerSelect });
    if (owner) await tellOwner(tx, owner, "ACCOUNT_CONNECTED");
  });
}
