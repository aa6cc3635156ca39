import {
  type AdjustGiftCardInput,
  DomainError,
  type GiftCardView,
  type SetGiftCardInput,
} from "@souk/contracts";
import { columns, type GiftCard } from "@souk/db";
import { v7 as newId } from "uuid";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { giftCardView } from "./gift-card-view.ts";

const g = columns<GiftCard>("g");

/** Puts money on a card or takes it off, with a reason. GIFT_CARD_TOO_LOW for more than it holds, NOT_FOUND. */
export function adjustGiftCard(
  ctx: StaffContext,
  { id, amount, reason }: AdjustGiftCardInput,
): Promise<GiftCardView> {
  return runTx(ctx.db, async (tx) => {
    if (amount === 0) throw new DomainError("REFUND_EMPTY", {});
    await adjustBalance(tx, ctx, { id, amount, reason });
    return giftCardView(ctx, tx, { id });
  });
}

/** The same inside a transaction; the amount is not 0. */
export async function adjustBalance(
  tx: Tx,
  ctx: StaffContext,
  { id, amount, reason }: AdjustGiftCardInput,
): Promise<void> {
  const { balance } = await giftCardView(ctx, tx, { id });
  const now = ctx.clock.now();
  const changed = await tx.$executeRaw`
    UPDATE "GiftCard" g SET "balance" = ${g.balance} + ${amount}::int, "updatedAt" = ${now}::timestamp
     WHERE ${g.id} = ${id}::uuid AND ${g.balance} + ${amount}::int >= 0`;
  if (changed === 0) throw new DomainError("GIFT_CARD_TOO_LOW", { balance });
  const actorName = ctx.staff.name;
  await tx.giftCardMovement.create({
    data: { id: newId(), cardId: id, kind: "ADJUSTED", amount, reason, actorName, createdAt: now },
    select: { id: true },
  });
  const after = { amount, reason };
  await audit(tx, ctx, { action: "gift-card.adjust", entity: "gift-card", entityId: id, after });
}

/** Stops a card or lets it be used again, and sets its last day. NOT_FOUND. */
export function setGiftCard(
  ctx: StaffContext,
  { id, disabled, expiresAt }: SetGiftCardInput,
): Promise<GiftCardView> {
  return runTx(ctx.db, async (tx) => {
    const before = await giftCardView(ctx, tx, { id });
    // A customer's credit has no end.
    const end = before.last4 === null ? null : expiresAt;
    await tx.giftCard.update({
      where: { id },
      data: { disabledAt: disabled ? ctx.clock.now() : null, expiresAt: end && new Date(end) },
      select: { id: true },
    });
    await audit(tx, ctx, {
      action: "gift-card.update",
      entity: "gift-card",
      entityId: id,
      before: { disabled: before.disabled, expiresAt: before.expiresAt },
      after: { disabled, expiresAt: end },
    });
    return giftCardView(ctx, tx, { id });
  });
}
