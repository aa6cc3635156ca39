import { z } from "zod";
import { COUNTRIES, Country } from "./address.ts";
import { Amount, CURRENCIES, Currency } from "./money.ts";
import { Id, NameByLocale, text } from "./primitives.ts";

/** One hundred percent; a basis point is a hundredth of a percent. */
export const WHOLE = 10_000;
export const BasisPoints = z.int().min(1).max(WHOLE);
/** Minor units of each currency that is given; in another one the rule doesn't hold. */
export const CurrencyAmounts = z
  .partialRecord(Currency, Amount.min(1))
  .refine((amounts) => Object.keys(amounts).length > 0, "amounts");
export type CurrencyAmounts = z.infer<typeof CurrencyAmounts>;

const Ids = z.array(Id).min(1).max(500);
/** Which goods a rule is about. A category is all that is below it too. */
export const GoodsFilter = z.discriminatedUnion("of", [
  z.object({ of: z.literal("ALL") }),
  z.object({ of: z.literal("PRODUCTS"), ids: Ids }),
  z.object({ of: z.literal("CATEGORIES"), ids: Ids }),
  z.object({ of: z.literal("COLLECTIONS"), ids: Ids }),
]);
export type GoodsFilter = z.infer<typeof GoodsFilter>;

const Units = z.int().min(1).max(999);
/** All conditions of a promotion must hold; goods are counted at their prices before any promotion. */
export const PromotionCondition = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("AMOUNT"), min: CurrencyAmounts, goods: GoodsFilter }),
  z.object({ kind: z.literal("QUANTITY"), min: Units, goods: GoodsFilter }),
  z.object({ kind: z.literal("CUSTOMER_GROUP"), ids: Ids }),
  z.object({ kind: z.literal("FIRST_ORDER") }),
  z.object({ kind: z.literal("CURRENCY"), currencies: z.array(Currency).min(1).max(CURRENCIES.length) }),
  z.object({ kind: z.literal("COUNTRY"), countries: z.array(Country).min(1).max(COUNTRIES.length) }),
]);
export type PromotionCondition = z.infer<typeof PromotionCondition>;

/** What a promotion does. Nothing takes more off a line or the shipping than is left of it. */
export const PromotionEffect = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("PERCENT"),
    basisPoints: BasisPoints,
    goods: GoodsFilter,
    max: CurrencyAmounts.optional(),
  }),
  z.object({ kind: z.literal("AMOUNT"), amounts: CurrencyAmounts, goods: GoodsFilter }),
  /** Of the methods named, or of any. */
  z.object({ kind: z.literal("FREE_SHIPPING"), methods: z.array(text(1, 50)).max(20).optional() }),
  /** For each `buyQuantity` units, `getQuantity` others (the cheapest) cost that much less; `maxTimes` an order. */
  z.object({
    kind: z.literal("BUY_X_GET_Y"),
    buy: GoodsFilter,
    buyQuantity: Units,
    get: GoodsFilter,
    getQuantity: Units,
    basisPoints: BasisPoints,
    maxTimes: Units.optional(),
  }),
  /** Put into the order by itself while there is stock of it; it must be on sale. */
  z.object({ kind: z.literal("GIFT"), variantId: Id, quantity: Units }),
]);
export type PromotionEffect = z.infer<typeof PromotionEffect>;

export const MAX_CONDITIONS = 10;
export const MAX_CODES = 5;
/** As it is stored: upper case, so that nobody has to mind how it is written. */
export const PromotionCodeText = text(3, 40)
  .toUpperCase()
  .regex(/^[A-Z0-9][A-Z0-9_-]*$/, "code");

const PROMOTION_CONDITIONS = [
  "AMOUNT",
  "QUANTITY",
  "CUSTOMER_GROUP",
  "FIRST_ORDER",
  "CURRENCY",
  "COUNTRY",
] as const satisfies PromotionCondition["kind"][];

/** Why a code takes nothing off: of a code that is refused, or of one that the cart keeps until it does. */
export const CodeProblem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("CODE_UNKNOWN") }),
  z.object({ kind: z.literal("CODE_NOT_YET"), startsAt: z.string() }),
  z.object({ kind: z.literal("CODE_EXPIRED") }),
  z.object({ kind: z.literal("CODE_EXHAUSTED") }),
  /** This customer has used it as often as one may. */
  z.object({ kind: z.literal("CODE_USED") }),
  /** Another promotion that came first doesn't go with it. */
  z.object({ kind: z.literal("CODE_NOT_COMBINABLE"), with: NameByLocale }),
  /** `missing`: minor units or units that are still to be added, where it is a matter of that. */
  z.object({
    kind: z.literal("CODE_CONDITIONS"),
    condition: z.enum(PROMOTION_CONDITIONS),
    missing: z.int().nullable(),
  }),
  /** All holds, but there is nothing that it could take something off. */
  z.object({ kind: z.literal("CODE_NO_GOODS") }),
  z.object({ kind: z.literal("CODE_TOO_MANY"), max: z.int() }),
]);
export type CodeProblem = z.infer<typeof CodeProblem>;
