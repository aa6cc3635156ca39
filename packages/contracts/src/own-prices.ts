import { z } from "zod";
import { Market } from "./catalog.ts";
import { Amount } from "./money.ts";
import { Id } from "./primitives.ts";

export const OwnPricesInput = Market.extend({ productId: Id });
/** What somebody signed in pays for being in a group: the lowest from each quantity on. */
export const OwnPrice = z.object({ variantId: Id, minQuantity: z.int(), amount: Amount, group: z.string() });
export type OwnPrice = z.infer<typeof OwnPrice>;
