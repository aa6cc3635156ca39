import { DomainError } from "@souk/contracts";
import { newSecretToken } from "@souk/db";
import type { Tx } from "../context.ts";

const DAYS = 14;
const DAY = 86_400_000;

export interface DueLink {
  token: string;
  expiresAt: string;
}

/** A new address at which a locked order's amount due is paid; the last one leads nowhere from then on. */
export async function newDueLink(
  tx: Tx,
  { id, amountDue }: { id: string; amountDue: number },
  now: Date,
): Promise<DueLink> {
  if (amountDue === 0) throw new DomainError("NOTHING_LEFT", {});
  const { token, hash } = newSecretToken();
  const payLinkExpiresAt = new Date(now.getTime() + DAYS * DAY);
  await tx.order.update({
    where: { id },
    data: { payLinkHash: hash, payLinkExpiresAt },
    select: { id: true },
  });
  return { token, expiresAt: payLinkExpiresAt.toISOString() };
}
