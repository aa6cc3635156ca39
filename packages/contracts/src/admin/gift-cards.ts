import { z } from "zod";
import { Amount, Currency, MAX_PRICE, Price } from "../money.ts";
import { MoneyMovementView } from "../gift-card.ts";
import { Cursor, Email, Id, Limit, Locale, text } from "../primitives.ts";

export const GIFT_CARD_STATES = ["ACTIVE", "USED", "EXPIRED", "DISABLED"] as const;
export const GiftCardState = z.enum(GIFT_CARD_STATES);
export type GiftCardState = z.infer<typeof GiftCardState>;

export const GIFT_CARD_KINDS = ["CARD", "CREDIT"] as const;
/** CREDIT: a customer's account without a code. */
export const GiftCardKind = z.enum(GIFT_CARD_KINDS);

export const IssueGiftCardInput = z.object({
  amount: Price,
  currency: Currency,
  /** A day; it can be used until its end. */
  expiresAt: z.iso.datetime().nullable(),
  /** Who gets the code by mail; nobody: staff hand it over. */
  email: Email.nullable(),
  locale: Locale,
  message: text(0, 500),
  note: text(0, 500),
});
export type IssueGiftCardInput = z.infer<typeof IssueGiftCardInput>;
export const GiftCardRef = z.object({ id: Id });
export type GiftCardRef = z.infer<typeof GiftCardRef>;
/** Gives a customer store credit, with the reason that he reads, too. */
export const GrantCreditInput = z.object({
  email: Email,
  amount: Price,
  currency: Currency,
  reason: text(1, 200),
});
export type GrantCreditInput = z.infer<typeof GrantCreditInput>;
/** More, or (below 0) less, with the reason. */
export const AdjustGiftCardInput = GiftCardRef.extend({
  amount: z.int().min(-MAX_PRICE).max(MAX_PRICE),
  reason: text(1, 200),
});
export type AdjustGiftCardInput = z.infer<typeof AdjustGiftCardInput>;
export const SetGiftCardInput = GiftCardRef.extend({
  disabled: z.boolean(),
  expiresAt: z.iso.datetime().nullable(),
});
export type SetGiftCardInput = z.infer<typeof SetGiftCardInput>;

export const GiftCardRow = z.object({
  id: Id,
  /** Null: a customer's store credit. */
  last4: z.string().nullable(),
  state: GiftCardState,
  currency: Currency,
  balance: Amount,
  initial: Amount,
  email: z.string().nullable(),
  expiresAt: z.string().nullable(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
});
export type GiftCardRow = z.infer<typeof GiftCardRow>;
export const GiftCardMovementView = MoneyMovementView.extend({ actorName: z.string().nullable() });
export type GiftCardMovementView = z.infer<typeof GiftCardMovementView>;
export const GiftCardView = GiftCardRow.extend({
  note: z.string(),
  disabled: z.boolean(),
  /** Newest first. */
  movements: z.array(GiftCardMovementView),
});
export type GiftCardView = z.infer<typeof GiftCardView>;
/** `code` is given this once. */
export const IssuedGiftCard = z.object({ card: GiftCardView, code: z.string() });
export type IssuedGiftCard = z.infer<typeof IssuedGiftCard>;

export const GiftCardTableInput = z.object({
  state: GiftCardState.optional(),
  /** Not said: both. */
  kind: GiftCardKind.optional(),
  /** The last four signs of a code, or a part of an e-mail. */
  query: text(1, 100).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(40),
});
export type GiftCardTableInput = z.infer<typeof GiftCardTableInput>;
export const GiftCardTable = z.object({
  items: z.array(GiftCardRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
export type GiftCardTable = z.infer<typeof GiftCardTable>;
