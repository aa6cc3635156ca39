import type { Tx } from "../context.ts";

/** Gives up what is under way for an amount that a locked order doesn't owe any more; its charges are to be voided. */
export async function endDuePayments(tx: Tx, orderId: string): Promise<{ id: string; provider: string }[]> {
  const open = await tx.payment.findMany({
    where: { dueOrderId: orderId, state: { in: ["INITIATED", "ACTION_REQUIRED"] }, declineCode: null },
    select: { id: true, provider: true },
  });
  await tx.payment.updateMany({
    where: { id: { in: open.map(({ id }) => id) } },
    data: { declineCode: "SUPERSEDED" },
  });
  return open;
}
