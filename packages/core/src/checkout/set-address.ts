import type { CheckoutView, SetAddressInput } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { changeDetails } from "../cart/change-details.ts";
import type { ShopperContext } from "../context.ts";
import { toCheckoutView } from "./checkout-view.ts";
import { toStoredAddress } from "./stored-address.ts";

/** Says who buys and where it goes; a shipping method that doesn't go there is forgotten. Refuses with CART_EMPTY. */
export async function setAddress(ctx: ShopperContext, input: SetAddressInput): Promise<CheckoutView> {
  const shipping = JSON.stringify(toStoredAddress(input.shippingAddress));
  const billing = input.billingAddress && JSON.stringify(toStoredAddress(input.billingAddress));
  const details = {
    email: Prisma.sql`${input.email}::text`,
    shippingAddress: Prisma.sql`${shipping}::jsonb`,
    billingAddress: Prisma.sql`${billing}::jsonb`,
    remind: Prisma.sql`${input.remind ?? false}::boolean`,
    // What was to be picked up is to be brought now.
    shippingMethodCode: Prisma.sql`
      CASE WHEN EXISTS (SELECT 1 FROM "ShippingMethod" sm
                         WHERE sm."kind" = 'PICKUP' AND sm."code" = c."shippingMethodCode")
           THEN NULL ELSE c."shippingMethodCode" END`,
    vatNumber: Prisma.sql`${input.vatNumber || null}::text`,
  };
  const changed = await changeDetails(ctx, { market: input, details });
  return toCheckoutView(ctx, changed);
}
