import { type CheckoutView, DomainError, type SetShippingInput } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { finishChange } from "../cart/finish-change.ts";
import { lockCart } from "../cart/lock-cart.ts";
import type { ShopperContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { toCheckoutView } from "./checkout-view.ts";

/** Chooses how it is sent. Refuses with CART_EMPTY, CHECKOUT_INCOMPLETE (no address) and SHIPPING_UNAVAILABLE. */
export function setShipping(ctx: ShopperContext, input: SetShippingInput): Promise<CheckoutView> {
  const set = Prisma.sql`, "shippingMethodCode" = ${input.methodCode}`;
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, input, { set });
    if (cartId === null) throw new DomainError("CART_EMPTY", {});
    const { cart, priced } = await finishChange(tx, ctx, cartId);
    if (!cart.shippingAddress) throw new DomainError("CHECKOUT_INCOMPLETE", { missing: ["address"] });
    if (!priced.shipping)
      throw new DomainError("SHIPPING_UNAVAILABLE", { country: cart.shippingAddress.country });
    return toCheckoutView(cart, priced);
  });
}
