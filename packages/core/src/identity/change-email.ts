import type { AskedForLink, ChangeEmailInput, EmailChangeStep, LinkTokenInput } from "@souk/contracts";
import { DomainError, LINK_MINUTES } from "@souk/contracts";
import { runUniqueTx } from "../admin/unique-violation.ts";
import type { Core, CustomerContext, Tx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { networkOf, takeTurn } from "../limits/take-turn.ts";
import { movePreferences } from "../mail/preferences/move-preferences.ts";
import { runTx } from "../transaction.ts";
import { checkPassword, tellOwner } from "./credentials.ts";
import { type Owner, takeLink } from "./links.ts";

/**
 * Begins to give an account another address: the old one (if it was ever verified) and the new one are asked. Whether
 * somebody has the new one already shows in nothing. WRONG_PASSWORD, TOO_MANY_REQUESTS.
 */
export async function changeEmail(
  ctx: CustomerContext & { ip: string | null },
  { email, password, locale }: ChangeEmailInput,
): Promise<AskedForLink> {
  const userId = ctx.customer.id;
  await checkPassword(ctx, userId, password);
  await takeTurn(ctx, "account-link", { email, address: networkOf(ctx) });
  await runTx(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const { emailVerified } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { emailVerified: true },
    });
    const expiresAt = new Date(now.getTime() + LINK_MINUTES.CONFIRM_EMAIL * 60_000);
    const approvedAt = emailVerified ? null : now;
    const change = { newEmail: email, approvedAt, confirmedAt: null, expiresAt, createdAt: now };
    await tx.emailChange.upsert({
      where: { userId },
      create: { userId, ...change },
      update: change,
      select: { userId: true },
    });
    // Links of an earlier wish say yes to another address.
    await tx.accountLink.deleteMany({
      where: { userId, purpose: { in: ["APPROVE_EMAIL", "CONFIRM_EMAIL"] } },
    });
    await enqueue(tx, { name: "accounts.link", data: { userId, purpose: "CHANGE_EMAIL", locale } });
  });
  return { mailed: ctx.mail !== null };
}

/**
 * One address says yes; with the second the account has the new one. LINK_EXPIRED; EMAIL_TAKEN where another account got
 * it meanwhile.
 */
export function confirmEmail(core: Core, { token }: LinkTokenInput): Promise<EmailChangeStep> {
  return runUniqueTx(core.db, async (tx) => {
    const { purpose, email, owner } = await takeLink(core, tx, {
      token,
      purposes: ["APPROVE_EMAIL", "CONFIRM_EMAIL"],
    });
    const now = core.clock.now();
    const said = purpose === "APPROVE_EMAIL" ? { approvedAt: now } : { confirmedAt: now };
    // The row is held from here on: of two answers at once the second sees the first.
    const { count } = await tx.emailChange.updateMany({
      where: {
        userId: owner.id,
        expiresAt: { gt: now },
        ...(purpose === "CONFIRM_EMAIL" && { newEmail: email }),
      },
      data: said,
    });
    if (count === 0) throw new DomainError("LINK_EXPIRED", {});
    const change = await tx.emailChange.findUniqueOrThrow({ where: { userId: owner.id } });
    const { newEmail } = change;
    if (change.approvedAt === null || change.confirmedAt === null)
      return { state: "WAITING", email: newEmail };
    await giveEmail(tx, owner, newEmail);
    return { state: "CHANGED", email: newEmail };
  });
}

async function giveEmail(tx: Tx, owner: Owner, email: string): Promise<void> {
  const { id } = owner;
  const taken = await tx.user.findUnique({ where: { email }, select: { id: true } });
  if (taken) throw new DomainError("EMAIL_TAKEN", {});
  await tx.user.update({ where: { id }, data: { email, emailVerified: true }, select: { id: true } });
  await movePreferences(tx, { from: owner.email, to: email });
  await tx.emailChange.delete({ where: { userId: id }, select: { userId: true } });
  // What was sent to the old address opens nothing any more.
  await tx.accountLink.deleteMany({ where: { userId: id } });
  await tellOwner(tx, owner, "EMAIL");
}
