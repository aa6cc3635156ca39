import {
  type AddressView,
  type CheckoutView,
  DomainError,
  type PickupStop,
  type SetPickupInput,
} from "@souk/contracts";
import { Prisma } from "@souk/db";
import { changeDetails } from "../cart/change-details.ts";
import type { ShopperContext } from "../context.ts";
import { toCheckoutView } from "./checkout-view.ts";
import { readPickups } from "./pickup-offers.ts";
import { assertCarried } from "./set-shipping.ts";
import { toStoredAddress } from "./stored-address.ts";

/**
 * The shopper comes for it himself: the goods go to the place, in his name, and taxes are the place's. His invoice has the
 * billing address that he gives, or his name alone. Refuses with CART_EMPTY and SHIPPING_UNAVAILABLE.
 */
export async function setPickup(ctx: ShopperContext, input: SetPickupInput): Promise<CheckoutView> {
  const place = await placeOf(ctx, input);
  const billing = input.billingAddress ? toStoredAddress(input.billingAddress) : nameAlone(input, place);
  const details = {
    email: Prisma.sql`${input.email}::text`,
    shippingAddress: Prisma.sql`${JSON.stringify(addressOf(input, place))}::jsonb`,
    billingAddress: Prisma.sql`${JSON.stringify(billing)}::jsonb`,
    shippingMethodCode: Prisma.sql`${input.methodCode}::text`,
    remind: Prisma.sql`${input.remind ?? false}::boolean`,
    vatNumber: Prisma.sql`NULL::text`,
  };
  const changed = await changeDetails(ctx, { market: input, details, check: assertCarried });
  return toCheckoutView(ctx, changed);
}

async function placeOf(ctx: ShopperContext, { methodCode, ...market }: SetPickupInput): Promise<PickupStop> {
  const pickups = await readPickups(ctx.db, market);
  const place = pickups.find(({ code }) => code === methodCode)?.pickup;
  if (place) return place;
  const { sellerCountry: country } = await ctx.settings.read("tax");
  throw new DomainError("SHIPPING_UNAVAILABLE", { country });
}

type Shopper = Pick<SetPickupInput, "fullName" | "phone">;

function addressOf({ fullName, phone }: Shopper, place: PickupStop): AddressView {
  const { name: company, line1, city, country } = place;
  const postalCode = place.postalCode || null;
  return { fullName, phone, company, line1, line2: null, city, region: null, postalCode, country };
}

function nameAlone({ fullName, phone }: Shopper, { country }: PickupStop): AddressView {
  const nowhere = { company: null, line1: "", line2: null, city: "", region: null, postalCode: null };
  return { fullName, phone, ...nowhere, country };
}
