import {
  CURRENCIES,
  type Currency,
  NameByLocale,
  PromotionCondition,
  PromotionEffect,
  type TaxSettings,
} from "@souk/contracts";
import { z } from "zod";

// PostgreSQL's JSON writes a timestamp without its zone, which is UTC.
const Time = z.string().transform((text) => new Date(`${text}Z`));

export const PromotionRule = z.object({
  id: z.uuid(),
  name: NameByLocale,
  trigger: z.enum(["AUTOMATIC", "CODE"]),
  startsAt: Time.nullable(),
  endsAt: Time.nullable(),
  priority: z.int(),
  stacking: z.enum(["EXCLUSIVE", "STACKABLE"]),
  exclusionGroup: z.string().nullable(),
  conditions: z.array(PromotionCondition),
  effect: PromotionEffect,
  usageLimit: z.int().nullable(),
  perCustomerLimit: z.int().nullable(),
});
export type PromotionRule = z.infer<typeof PromotionRule>;

const TaxRateRule = z.object({ classId: z.uuid(), basisPoints: z.int(), name: NameByLocale });
export type TaxRateRule = z.infer<typeof TaxRateRule>;
export const TaxZoneRule = z.object({
  code: z.string(),
  countries: z.array(z.string()),
  regions: z.array(z.string()),
  rates: z.array(TaxRateRule),
});
export type TaxZoneRule = z.infer<typeof TaxZoneRule>;
export const TaxClassRule = z.object({ id: z.uuid(), code: z.string(), isDefault: z.boolean() });

export interface TaxRules extends TaxSettings {
  classes: z.infer<typeof TaxClassRule>[];
  /** None: the shop has one rate everywhere, that of its configuration. */
  zones: TaxZoneRule[];
  fallbackBasisPoints: number;
}

/** Everything that a price depends on and no cart holds. */
export interface PricingRules {
  version: number;
  /** In force or to come, in the order in which they are looked at. */
  promotions: PromotionRule[];
  tax: TaxRules;
  /** Those that shoppers may choose: in another one nothing is sold. */
  currencies: readonly Currency[];
  needs: PricingNeeds;
  /** What the automatic promotions alone want to know: enough for a cart that holds no code. */
  needsWithoutCodes: PricingNeeds;
}

/** What the rules want to know of a cart: nothing else is read for them. */
export interface PricingNeeds {
  /** Categories and collections that conditions and effects name. */
  memberOf: string[];
  groups: boolean;
  firstOrder: boolean;
  /** Promotions that a customer may have so many times. */
  perCustomer: string[];
  /** Automatic promotions that may be used up. */
  limited: string[];
  gifts: { id: string; variantId: string; quantity: number }[];
  /** The country that a cart without an address is thought to go to. */
  home: string;
}

export function toRules(
  version: number,
  promotions: readonly PromotionRule[],
  tax: TaxRules,
  currencies: readonly Currency[] = CURRENCIES,
): PricingRules {
  const ordered = promotions.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const automatic = ordered.filter(({ trigger }) => trigger === "AUTOMATIC");
  return {
    version,
    promotions: ordered,
    tax,
    currencies,
    needs: needsOf(ordered, tax.sellerCountry),
    needsWithoutCodes: needsOf(automatic, tax.sellerCountry),
  };
}

function needsOf(promotions: readonly PromotionRule[], home: string): PricingNeeds {
  const conditions = promotions.flatMap((rule) => rule.conditions);
  const ids = (which: (rule: PromotionRule) => boolean): string[] =>
    promotions.filter((rule) => which(rule)).map(({ id }) => id);
  return {
    home,
    memberOf: [...new Set(promotions.flatMap((rule) => memberships(rule)))],
    groups: conditions.some(({ kind }) => kind === "CUSTOMER_GROUP"),
    firstOrder: conditions.some(({ kind }) => kind === "FIRST_ORDER"),
    perCustomer: ids((rule) => rule.perCustomerLimit !== null),
    limited: ids((rule) => rule.trigger === "AUTOMATIC" && rule.usageLimit !== null),
    gifts: promotions.flatMap(({ id, effect }) =>
      effect.kind === "GIFT" ? [{ id, variantId: effect.variantId, quantity: effect.quantity }] : [],
    ),
  };
}

function memberships({ conditions, effect }: PromotionRule): string[] {
  const filters = [
    ...conditions.flatMap((one) => ("goods" in one ? [one.goods] : [])),
    ...("goods" in effect ? [effect.goods] : []),
    ...("buy" in effect ? [effect.buy, effect.get] : []),
  ];
  return filters.flatMap((goods) =>
    goods.of === "CATEGORIES" || goods.of === "COLLECTIONS" ? goods.ids : [],
  );
}
