import { type CheckoutView, DomainError, type SetShippingInput } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { changeDetails } from "../cart/change-details.ts";
import type { ChangedCart } from "../cart/finish-change.ts";
import type { ShopperContext } from "../context.ts";
import { toCheckoutView } from "./checkout-view.ts";

/**
 * Chooses how it is sent. Refuses with CART_EMPTY, CHECKOUT_INCOMPLETE (no address) and SHIPPING_UNAVAILABLE: of a place
 * for pick-up, too, which `setPickup` chooses with who comes there.
 */
export async function setShipping(ctx: ShopperContext, input: SetShippingInput): Promise<CheckoutView> {
  const details = { shippingMethodCode: Prisma.sql`${input.methodCode}::text` };
  const changed = await changeDetails(ctx, { market: input, details, check: assertSent });
  return toCheckoutView(ctx, changed);
}

function assertSent(changed: ChangedCart): void {
  assertCarried(changed);
  const { cart, priced } = changed;
  if (priced.shipping?.pickup)
    throw new DomainError("SHIPPING_UNAVAILABLE", { country: cart.shippingAddress?.country ?? "" });
}

/** CHECKOUT_INCOMPLETE, SHIPPING_UNAVAILABLE. */
export function assertCarried({ cart, priced }: ChangedCart): void {
  if (!cart.shippingAddress) throw new DomainError("CHECKOUT_INCOMPLETE", { missing: ["address"] });
  if (!priced.shipping)
    throw new DomainError("SHIPPING_UNAVAILABLE", { country: cart.shippingAddress.country });
}
