import type { Tx } from "../context.ts";

/** Nothing is due of a locked order any more: what waited for the money may be sent. */
export async function endDue(tx: Tx, orderId: string): Promise<void> {
  await tx.order.update({
    where: { id: orderId },
    data: { amountDue: 0, version: { increment: 1 } },
    select: { id: true },
  });
  await tx.orderLine.updateMany({ where: { orderId }, data: { unpaid: 0 } });
}
