import { type CheckoutView, DomainError, type Market, MAX_GIFT_CARDS } from "@souk/contracts";
import { finishChange } from "../cart/finish-change.ts";
import { lockCart } from "../cart/lock-cart.ts";
import { toCheckoutView } from "../checkout/checkout-view.ts";
import type { ShopperContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { spendableCredit } from "./spendable-credit.ts";

/**
 * Lets the signed-in shopper's store credit pay for the cart, as far as it goes and after the cards that were put in
 * before. NO_STORE_CREDIT (a guest has none), CART_EMPTY, GIFT_CARD_REFUSED where too many pay already.
 */
export async function useStoreCredit(ctx: ShopperContext, market: Market): Promise<CheckoutView> {
  const changed = await runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, market);
    if (cartId === null) throw new DomainError("CART_EMPTY", {});
    const credit = await spendableCredit(tx, ctx.shopper.userId, market.currency);
    if (!credit) throw new DomainError("NO_STORE_CREDIT", {});
    const { giftCardIds } = await tx.cart.findUniqueOrThrow({
      where: { id: cartId },
      select: { giftCardIds: true },
    });
    const ids = [...new Set([...giftCardIds, credit.id])];
    if (ids.length > MAX_GIFT_CARDS) throw new DomainError("GIFT_CARD_REFUSED", { reason: "TOO_MANY" });
    await tx.cart.update({ where: { id: cartId }, data: { giftCardIds: ids }, select: { id: true } });
    return finishChange(tx, ctx, cartId);
  });
  return toCheckoutView(ctx, changed);
}
