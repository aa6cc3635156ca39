import { type CartView, DomainError, type RemoveCodeInput } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { toCartView } from "./cart-view.ts";
import { finishChange } from "./finish-change.ts";
import { lockCart } from "./lock-cart.ts";

/** Takes a code out of the cart; one that isn't in it is out already. Refuses with CART_EMPTY. */
export function removeCode(ctx: ShopperContext, input: RemoveCodeInput): Promise<CartView> {
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, input);
    if (cartId === null) throw new DomainError("CART_EMPTY", {});
    await tx.cartCode.deleteMany({ where: { cartId, code: { code: input.code } } });
    const { cart, priced } = await finishChange(tx, ctx, cartId);
    return toCartView(cart, priced);
  });
}
