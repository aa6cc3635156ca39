import type { Market, OfferedShipping } from "@souk/contracts";
import { z } from "zod";
import { type CartSnapshot, ShippingMethodOffer } from "../cart/cart-snapshot.ts";
import { pickupsJson } from "../cart/methods-json.ts";
import type { Tx } from "../context.ts";
import type { PricedCart } from "../pricing/price-cart.ts";
import { arrivalOf } from "./arrival.ts";
import { shippingOptions } from "./shipping-options.ts";

const Found = z.tuple([z.object({ pickups: z.array(ShippingMethodOffer) })]);

/** The places where goods are handed out, with what it costs. */
export async function readPickups(
  tx: Tx,
  { locale, currency }: Pick<Market, "locale" | "currency">,
): Promise<ShippingMethodOffer[]> {
  const rows = await tx.$queryRaw`
    SELECT ${pickupsJson} AS pickups FROM (SELECT ${locale}::text AS "locale", ${currency}::text AS "currency") cart`;
  const [{ pickups }] = Found.parse(rows);
  return pickups;
}

/** Where the cart could be picked up, and from when on. */
export async function pickupOffers(
  tx: Tx,
  cart: CartSnapshot,
  { sent }: Pick<PricedCart, "sent">,
): Promise<OfferedShipping[]> {
  return shippingOptions(await readPickups(tx, cart), sent).map((option) => ({
    ...option,
    arrives: arrivalOf(cart, option),
  }));
}
