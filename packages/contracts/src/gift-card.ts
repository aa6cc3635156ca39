import { z } from "zod";
import { GetCartInput } from "./cart.ts";
import { Amount, Currency } from "./money.ts";
import { OrderNumber } from "./order.ts";
import { Id } from "./primitives.ts";

/** The most cards that one order is paid by. */
export const MAX_GIFT_CARDS = 5;
/** Sixteen signs that can't be taken for each other, however they are spaced, hyphened or capitalised. */
export const GiftCardCode = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replaceAll(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[2-9A-HJ-NP-Z]{16}$/));

/** A card (without `last4`: the shopper's store credit) that pays for the cart: what it holds, and what of it is taken. */
export const GiftCardInCart = z.object({
  id: Id,
  last4: z.string().nullable(),
  balance: Amount,
  amount: Amount,
});
export type GiftCardInCart = z.infer<typeof GiftCardInCart>;
export const ApplyGiftCardInput = GetCartInput.extend({ code: GiftCardCode });
export type ApplyGiftCardInput = z.infer<typeof ApplyGiftCardInput>;
export const RemoveGiftCardInput = GetCartInput.extend({ id: Id });
export type RemoveGiftCardInput = z.infer<typeof RemoveGiftCardInput>;

/** A change of what a card or an account holds. */
export const MoneyMovementView = z.object({
  id: Id,
  kind: z.enum(["ISSUED", "REDEEMED", "RELEASED", "REFUNDED", "ADJUSTED"]),
  amount: z.int(),
  balance: Amount,
  orderNumber: OrderNumber.nullable(),
  reason: z.string(),
  createdAt: z.string(),
});
export type MoneyMovementView = z.infer<typeof MoneyMovementView>;

/** What the shop owes a customer in one currency, and how it came to that. */
export const StoreCreditView = z.object({
  currency: Currency,
  balance: Amount,
  /** Staff have stopped it: it can't be spent now. */
  disabled: z.boolean(),
  /** Newest first. */
  movements: z.array(MoneyMovementView),
});
export type StoreCreditView = z.infer<typeof StoreCreditView>;
