import { OwnPrice, type OwnPricesInput } from "@souk/contracts";
import { z } from "zod";
import type { CustomerContext } from "../context.ts";
import { ownOffers } from "./own-offers-sql.ts";

const Rows = z.array(OwnPrice);

/** The prices of a product that a customer has by being in groups; nothing of anybody else's. */
export async function ownPrices(
  { db, clock, customer }: CustomerContext,
  { productId, currency, locale }: z.infer<typeof OwnPricesInput>,
): Promise<OwnPrice[]> {
  const asked = { userId: customer.id, productIds: [productId], currency, locale, now: clock.now() };
  return Rows.parse(await db.$queryRaw(ownOffers(asked)));
}
