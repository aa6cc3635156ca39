import { z } from "zod";
import { GetCartInput } from "./cart.ts";
import { Amount } from "./money.ts";
import { Id } from "./primitives.ts";

/** The most cards that one order is paid by. */
export const MAX_GIFT_CARDS = 5;
/** Sixteen signs that can't be taken for each other, however they are spaced, hyphened or capitalised. */
export const GiftCardCode = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replaceAll(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[2-9A-HJ-NP-Z]{16}$/));

/** A card that pays for the cart: what it holds, and what of it is taken. */
export const GiftCardInCart = z.object({ id: Id, last4: z.string(), balance: Amount, amount: Amount });
export type GiftCardInCart = z.infer<typeof GiftCardInCart>;
export const ApplyGiftCardInput = GetCartInput.extend({ code: GiftCardCode });
export type ApplyGiftCardInput = z.infer<typeof ApplyGiftCardInput>;
export const RemoveGiftCardInput = GetCartInput.extend({ id: Id });
export type RemoveGiftCardInput = z.infer<typeof RemoveGiftCardInput>;
