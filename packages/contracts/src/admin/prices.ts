import { z } from "zod";
import { RATE_ROUNDINGS } from "../convert.ts";
import { Amount, Currency, DEFAULT_CURRENCY, Price } from "../money.ts";
import { Cursor, Email, Id, IsoDate, Limit, LocalizedText, text } from "../primitives.ts";

export const RateRoundings = z.enum(RATE_ROUNDINGS);
/** A decimal number above nothing, as text: no digit of it is lost on the way. */
export const RateText = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,8})?$/)
  .refine((rate) => /[1-9]/.test(rate), "rate");
export const RoundTo = z.int().min(1).max(1_000_000);

export const CurrencyView = z.object({
  currency: Currency,
  enabled: z.boolean(),
  /** Units of it for one of the default currency; null: only prices given by hand. */
  rate: z.string().nullable(),
  roundTo: z.int(),
  rounding: RateRoundings,
  version: z.int(),
  /** Prices follow a change at this moment; this share of them has. Null when all have. */
  progress: z.number().nullable(),
  /** Prices that were converted, and that were given by hand. */
  converted: z.int(),
  byHand: z.int(),
});
export type CurrencyView = z.infer<typeof CurrencyView>;
export const CurrencyList = z.object({
  currencies: z.array(CurrencyView),
  /** Prices of the shop's own in the default currency, for examples. */
  examples: z.array(Amount),
});
export type CurrencyList = z.infer<typeof CurrencyList>;
export const SaveCurrencyInput = z
  .object({
    currency: Currency.exclude([DEFAULT_CURRENCY]),
    enabled: z.boolean(),
    rate: RateText.nullable(),
    roundTo: RoundTo,
    rounding: RateRoundings,
    version: z.int(),
    overwrite: z.boolean().default(false),
  })
  .refine(({ rounding, roundTo }) => rounding !== "BELOW" || roundTo >= 10, { path: ["roundTo"] });
export type SaveCurrencyInput = z.infer<typeof SaveCurrencyInput>;

const offerFields = {
  currency: Currency,
  amount: Price,
  /** The offer is for this many units of a line, or more. */
  minQuantity: z.int().min(1).max(9999),
  /** Null: for everybody. */
  groupId: Id.nullable(),
  startsAt: IsoDate.nullable(),
  endsAt: IsoDate.nullable(),
};
const endsLater = ({ startsAt, endsAt }: { startsAt: string | null; endsAt: string | null }): boolean =>
  startsAt === null || endsAt === null || new Date(endsAt) > new Date(startsAt);
/** One offer, for one or several variants of a product. */
export const AddOffersInput = z
  .object({ productId: Id, variantIds: z.array(Id).min(1).max(2000), ...offerFields })
  .refine(endsLater, { path: ["endsAt"] });
export type AddOffersInput = z.infer<typeof AddOffersInput>;
export const ChangeOfferInput = z
  .object({ productId: Id, id: Id, ...offerFields })
  .refine(endsLater, { path: ["endsAt"] });
export type ChangeOfferInput = z.infer<typeof ChangeOfferInput>;
export const RemoveOfferInput = z.object({ productId: Id, id: Id });
export type RemoveOfferInput = z.infer<typeof RemoveOfferInput>;

export const OFFER_STATES = ["RUNNING", "PLANNED", "OVER", "NO_EFFECT"] as const;
export const OfferView = z.object({
  id: Id,
  ...offerFields,
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  groupName: LocalizedText.nullable(),
  /** NO_EFFECT: the usual price isn't above it. */
  state: z.enum(OFFER_STATES),
});
export type OfferView = z.infer<typeof OfferView>;
export const VariantPriceView = z.object({
  currency: Currency,
  amount: Amount,
  compareAt: Amount.nullable(),
  /** By the currency's rate. */
  derived: z.boolean(),
  saleAmount: Amount.nullable(),
  reducedSince: z.string().nullable(),
  /** The lowest of the thirty days before it was reduced. */
  lowestBefore: Amount.nullable(),
});
export const VariantPrices = z.object({
  variantId: Id,
  sku: z.string(),
  /** Its options in words; empty where there are none. */
  name: z.string(),
  prices: z.array(VariantPriceView),
  offers: z.array(OfferView),
  /** What one unit cost everybody in the default currency, the newest first. */
  history: z.array(z.object({ amount: Amount, from: z.string(), to: z.string().nullable() })),
});
export type VariantPrices = z.infer<typeof VariantPrices>;
export const ProductPrices = z.array(VariantPrices);

export const GroupView = z.object({
  id: Id,
  code: z.string(),
  name: LocalizedText,
  members: z.int(),
  offers: z.int(),
});
export type GroupView = z.infer<typeof GroupView>;
export const GroupList = z.array(GroupView);
export const SaveGroupInput = z.object({
  id: Id.optional(),
  code: text(1, 40).regex(/^[a-z0-9][a-z0-9-]*$/, "code"),
  name: LocalizedText.refine(({ en }) => Boolean(en), { path: ["en"] }),
});
export type SaveGroupInput = z.infer<typeof SaveGroupInput>;
export const GroupInput = z.object({ id: Id });
export const GroupMembersInput = z.object({ id: Id, cursor: Cursor.optional(), limit: Limit.default(50) });
export type GroupMembersInput = z.infer<typeof GroupMembersInput>;
export const GroupMembers = z.object({
  items: z.array(z.object({ userId: Id, name: z.string(), email: z.string(), since: z.string() })),
  nextCursor: z.string().nullable(),
});
export type GroupMembers = z.infer<typeof GroupMembers>;
export const AddMemberInput = z.object({ id: Id, email: Email });
export const RemoveMemberInput = z.object({ id: Id, userId: Id });
