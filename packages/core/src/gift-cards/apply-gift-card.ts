import {
  type ApplyGiftCardInput,
  type CheckoutView,
  DomainError,
  MAX_GIFT_CARDS,
  type RemoveGiftCardInput,
} from "@souk/contracts";
import { finishChange } from "../cart/finish-change.ts";
import { lockCart } from "../cart/lock-cart.ts";
import { toCheckoutView } from "../checkout/checkout-view.ts";
import type { ShopperContext, Tx } from "../context.ts";
import { giveTurnBack, networkOf, takeTurn } from "../limits/take-turn.ts";
import { runTx } from "../transaction.ts";
import { hashOfGiftCode } from "./gift-code.ts";

/**
 * Lets a card pay for the cart, as far as it goes. GIFT_CARD_REFUSED for a code that isn't a card's, whose card is used
 * up, over, of another currency or one too many; the reasons but the last two aren't told apart, and who tries too many
 * codes waits (TOO_MANY_REQUESTS).
 */
export async function applyGiftCard(
  ctx: ShopperContext,
  { code, ...market }: ApplyGiftCardInput,
): Promise<CheckoutView> {
  const takers = { address: networkOf(ctx.shopper) };
  await takeTurn(ctx, "gift-card", takers);
  const changed = await runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, market);
    if (cartId === null) throw new DomainError("CART_EMPTY", {});
    const card = await findCard(tx, ctx, code);
    if (!card) throw new DomainError("GIFT_CARD_REFUSED", { reason: "UNKNOWN" });
    if (card.currency !== market.currency) throw new DomainError("GIFT_CARD_REFUSED", { reason: "CURRENCY" });
    const { giftCardIds } = await tx.cart.findUniqueOrThrow({
      where: { id: cartId },
      select: { giftCardIds: true },
    });
    if (giftCardIds.length >= MAX_GIFT_CARDS)
      throw new DomainError("GIFT_CARD_REFUSED", { reason: "TOO_MANY" });
    const ids = [...new Set([...giftCardIds, card.id])];
    await tx.cart.update({ where: { id: cartId }, data: { giftCardIds: ids }, select: { id: true } });
    return finishChange(tx, ctx, cartId);
  });
  await giveTurnBack(ctx, "gift-card", takers);
  return toCheckoutView(ctx, changed);
}

export async function removeGiftCard(
  ctx: ShopperContext,
  { id, ...market }: RemoveGiftCardInput,
): Promise<CheckoutView> {
  const changed = await runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, market);
    if (cartId === null) throw new DomainError("CART_EMPTY", {});
    await tx.$executeRaw`
      UPDATE "Cart" SET "giftCardIds" = array_remove("giftCardIds", ${id}::uuid) WHERE "id" = ${cartId}::uuid`;
    return finishChange(tx, ctx, cartId);
  });
  return toCheckoutView(ctx, changed);
}

function findCard(tx: Tx, ctx: ShopperContext, code: string) {
  return tx.giftCard.findFirst({
    where: {
      codeHash: hashOfGiftCode(ctx.config.secret, code),
      disabledAt: null,
      balance: { gt: 0 },
      OR: [{ expiresAt: null }, { expiresAt: { gt: ctx.clock.now() } }],
    },
    select: { id: true, currency: true },
  });
}
