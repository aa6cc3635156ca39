import { z } from "zod";
import { Market } from "./catalog.ts";
import { Amount } from "./money.ts";
import { Id } from "./primitives.ts";

export const OwnPricesInput = Market.extend({ productId: Id });
/** What somebody signed in pays for being in a group: the lowest from each quantity on. */
export const OwnPrice = z.object({ variantId: Id, minQuantity: z.int(), amount: Amount, group: z.string() });
export type OwnPrice = z.infer<typeof OwnPrice>;

export const OwnCardPricesInput = Market.extend({ productIds: z.array(Id).min(1).max(24) });
/** Of a product that costs somebody signed in less than everybody: what its card says. */
export const OwnCardPrice = z.object({
  productId: Id,
  minPrice: Amount,
  maxPrice: Amount,
  group: z.string(),
});
export type OwnCardPrice = z.infer<typeof OwnCardPrice>;
