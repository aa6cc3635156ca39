import type { GiftCardView } from "@souk/contracts";
import type { Tx } from "../context.ts";

/** A card's or an account's ledger, newest first, with what was left after each. */
export async function movementsOf(tx: Tx, cardId: string): Promise<GiftCardView["movements"]> {
  const rows = await tx.giftCardMovement.findMany({
    where: { cardId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      amount: true,
      orderId: true,
      reason: true,
      actorName: true,
      createdAt: true,
    },
  });
  const ids = rows.flatMap(({ orderId }) => orderId ?? []);
  const orders = await tx.order.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } });
  const numbers = new Map(orders.map((order) => [order.id, order.number]));
  let balance = 0;
  return rows
    .map(({ orderId, createdAt, ...row }) => {
      balance += row.amount;
      const orderNumber = orderId === null ? null : (numbers.get(orderId) ?? null);
      return { ...row, balance, orderNumber, createdAt: createdAt.toISOString() };
    })
    .toReversed();
}
