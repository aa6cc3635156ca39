import { type CheckoutView, DomainError, type SetAddressInput } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { finishChange } from "../cart/finish-change.ts";
import { lockCart } from "../cart/lock-cart.ts";
import type { ShopperContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { toCheckoutView } from "./checkout-view.ts";
import { toStoredAddress } from "./stored-address.ts";

/** Says who buys and where it goes; a shipping method that doesn't go there is forgotten. Refuses with CART_EMPTY. */
export function setAddress(ctx: ShopperContext, input: SetAddressInput): Promise<CheckoutView> {
  const shipping = JSON.stringify(toStoredAddress(input.shippingAddress));
  const billing = input.billingAddress && JSON.stringify(toStoredAddress(input.billingAddress));
  const set = Prisma.sql`, "email" = ${input.email}, "shippingAddress" = ${shipping}::jsonb,
                           "billingAddress" = ${billing}::jsonb`;
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, input, { set });
    if (cartId === null) throw new DomainError("CART_EMPTY", {});
    const { cart, priced } = await finishChange(tx, ctx, cartId);
    return toCheckoutView(cart, priced);
  });
}
