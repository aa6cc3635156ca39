import type { CartSnapshot, SnapshotLine } from "@souk/core/cart/cart-snapshot";
import { priceCart } from "@souk/core/pricing/price-cart";
import { type Quote, toQuote } from "@souk/core/pricing/quote";
import { type PromotionRule, toRules } from "@souk/core/pricing/rules";
import { DEMO_TAX } from "../data/demo-taxes.ts";
import type { Basket } from "./basket.ts";
import type { OrderPlan } from "./order-plan.ts";
import { addressOf } from "./people-rows.ts";
import type { PlannedPromotion } from "./plan-promotions.ts";
import { pickupOffers } from "./pickup-rows.ts";
import type { SeededVariant } from "./product-rows.ts";
import { methodOffers } from "./shipping-rows.ts";

/** What an order is made of, before it has a price. */
export interface Sale {
  plan: OrderPlan;
  basket: Basket;
  /** In the basket's order. */
  lineIds: readonly string[];
  shippingCode: string;
  /** The buyer had bought before. */
  hasOrdered: boolean;
}

export interface UsedCode {
  promotion: PlannedPromotion;
  code: PlannedPromotion["codes"][number];
}

const PLENTY = 100_000;

/** What the shop's own engine asks for it; null where the code would do nothing. */
export function priceOrder(
  sale: Sale,
  used: UsedCode | null,
  giftOf: (id: string) => SeededVariant | undefined,
): Quote | null {
  const cart = cartOf(sale, used, giftOf);
  const priced = priceCart(cart, cart.rules);
  const quote = toQuote(cart, priced);
  if (used && !quote.redemptions.some(({ amount }) => amount > 0)) return null;
  return quote;
}

function cartOf(
  { plan, basket, lineIds, shippingCode, hasOrdered }: Sale,
  used: UsedCode | null,
  giftOf: (id: string) => SeededVariant | undefined,
): CartSnapshot {
  const { buyer, placedAt } = plan;
  const effect = used?.promotion.effect;
  const gift = effect?.kind === "GIFT" ? giftOf(effect.variantId) : undefined;
  const rule = used && ruleOf(used.promotion);
  const line = (id: string, variant: SeededVariant, quantity: number) =>
    lineOf(plan, { id, variant, quantity });
  return {
    ...nothing,
    id: lineIds[0] ?? "",
    at: placedAt,
    rules: toRules(1, rule ? [rule] : [], DEMO_TAX),
    currency: buyer.currency,
    locale: buyer.locale,
    email: buyer.email,
    shippingAddress: addressOf(buyer, 0),
    shippingMethodCode: shippingCode,
    methods: [...methodOffers(buyer.place.country, buyer.currency, buyer.locale), ...pickupOffers(buyer)],
    hasOrdered,
    lines: basket.lines.map(({ variant, quantity }, at) => line(lineIds[at] ?? "", variant, quantity)),
    codes: used ? [{ ...used.code, promotionId: used.promotion.id, exhausted: false }] : [],
    gifts: rule && gift && effect?.kind === "GIFT" ? [line(rule.id, gift, effect.quantity)] : [],
  };
}

const nothing = {
  version: 1,
  status: "ACTIVE" as const,
  userId: null,
  billingAddress: null,
  remind: false,
  vatNumber: null,
  giftCardIds: [],
  homeMethods: [],
  rulesVersion: 1,
  groups: [],
  uses: [],
  exhausted: [],
};

function lineOf(
  { buyer }: OrderPlan,
  { id, variant, quantity }: { id: string; variant: SeededVariant; quantity: number },
): SnapshotLine {
  const price = variant.prices[buyer.currency];
  return {
    id,
    variantId: variant.id,
    productId: variant.productId,
    sku: variant.sku,
    slug: "",
    name: variant.name[buyer.locale],
    options: variant.options[buyer.locale],
    picture: null,
    quantity,
    seenPrice: price,
    cappedFrom: null,
    price,
    usual: price,
    offers: [],
    override: null,
    sellable: true,
    free: PLENTY,
    available: PLENTY,
    backorder: null,
    owed: null,
    parts: null,
    weightGrams: variant.weightGrams,
    // To the demo's own rates, a class is its code.
    taxClassId: variant.taxClass,
    memberOf: variant.categoryIds,
  };
}

function ruleOf(promotion: PlannedPromotion): PromotionRule {
  const { id, name, effect, conditions = [], startsAt = null, endsAt = null } = promotion;
  const { priority = 0, stacking = "STACKABLE", exclusionGroup = null } = promotion;
  const { usageLimit = null, perCustomerLimit = null } = promotion;
  const terms = { priority, stacking, exclusionGroup, usageLimit, perCustomerLimit };
  return { id, name, trigger: "CODE", startsAt, endsAt, conditions: [...conditions], effect, ...terms };
}
