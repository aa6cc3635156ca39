import {
  Currency,
  DomainError,
  type GiftCardRef,
  type GiftCardRow,
  type GiftCardView,
} from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Core, Tx } from "../context.ts";
import { cardState } from "./card-state.ts";

export const cardSelect = {
  id: true,
  last4: true,
  currency: true,
  balance: true,
  initial: true,
  email: true,
  expiresAt: true,
  disabledAt: true,
  createdAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.GiftCardSelect;
type CardRow = Prisma.GiftCardGetPayload<{ select: typeof cardSelect }>;

export function toCardRow(card: CardRow, now: Date): GiftCardRow {
  const { disabledAt: _disabled, createdBy, createdAt, expiresAt, currency, ...row } = card;
  return {
    ...row,
    currency: Currency.parse(currency),
    state: cardState(card, now),
    expiresAt: expiresAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    createdBy: createdBy?.name ?? null,
  };
}

/** A card with its ledger. NOT_FOUND. */
export async function giftCardView(
  ctx: Pick<Core, "clock">,
  tx: Tx,
  { id }: GiftCardRef,
): Promise<GiftCardView> {
  const card = await tx.giftCard.findUnique({ where: { id }, select: { ...cardSelect, note: true } });
  if (!card) throw new DomainError("NOT_FOUND", { entity: "gift card" });
  const { note, ...row } = card;
  return {
    ...toCardRow(row, ctx.clock.now()),
    note,
    disabled: card.disabledAt !== null,
    movements: await movementsOf(tx, id),
  };
}

async function movementsOf(tx: Tx, cardId: string): Promise<GiftCardView["movements"]> {
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
