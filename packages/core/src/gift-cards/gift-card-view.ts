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
import { movementsOf } from "./movements-of.ts";

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
  owner: { select: { email: true } },
} satisfies Prisma.GiftCardSelect;
type CardRow = Prisma.GiftCardGetPayload<{ select: typeof cardSelect }>;

export function toCardRow(card: CardRow, now: Date): GiftCardRow {
  const { disabledAt: _disabled, createdBy, createdAt, expiresAt, currency, owner, email, ...row } = card;
  return {
    ...row,
    email: owner?.email ?? email,
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
