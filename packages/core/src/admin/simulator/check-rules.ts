import { CURRENCIES, type Currency, type GoodsFilter, type RuleCheck } from "@souk/contracts";
import { priceCart } from "../../pricing/price-cart.ts";
import type { PricingRules, PromotionRule } from "../../pricing/rules.ts";
import { giveAwaysOf, goodsOf } from "./give-aways.ts";
import { pastCart, type PastLine } from "./past-cart.ts";

/** So many pairs are tried, those of the highest priorities first. */
const MAX_PAIRS = 2000;

export interface Checking {
  rules: PricingRules;
  /** The cheapest thing on sale, by currency. */
  cheapest: Partial<Record<Currency, number>>;
  /** Only what it has a part in; null: all. */
  draftId: string | null;
  floor: number;
  now: Date;
}

/**
 * Each promotion alone and each pair that goes together, on the smallest cart that fulfils its conditions: those that
 * give its goods away. Of goods of different kinds it is taken that one product may be of both.
 */
export function checkRules(checking: Checking): RuleCheck[] {
  const { rules, draftId } = checking;
  const taking = rules.promotions.filter(({ effect }) => "goods" in effect || "buy" in effect);
  const sets = [...taking.map((rule) => [rule]), ...pairsOf(taking)].filter(
    (set) => draftId === null || set.some(({ id }) => id === draftId),
  );
  const alone = new Set<string>();
  return sets.slice(0, taking.length + MAX_PAIRS).flatMap((set) => {
    // Of a pair with one that gives goods away by itself that one was told of.
    if (set.length > 1 && set.some(({ id }) => alone.has(id))) return [];
    const found = CURRENCIES.flatMap((currency) => probe(set, currency, checking)).slice(0, 1);
    if (found.length > 0 && set.length === 1) alone.add(set[0]?.id ?? "");
    return found;
  });
}

function pairsOf(rules: readonly PromotionRule[]): PromotionRule[][] {
  const stackable = rules.filter(({ stacking }) => stacking === "STACKABLE");
  return stackable.flatMap((one, at) =>
    stackable.slice(at + 1).flatMap((other) => (goTogether(one, other) ? [[one, other]] : [])),
  );
}

function goTogether(one: PromotionRule, other: PromotionRule): boolean {
  if (one.exclusionGroup !== null && one.exclusionGroup === other.exclusionGroup) return false;
  const begins = Math.max(one.startsAt?.getTime() ?? 0, other.startsAt?.getTime() ?? 0);
  return [one, other].every(({ endsAt }) => endsAt === null || endsAt.getTime() > begins);
}

/** The set on its smallest cart in a currency; nothing where all is well, or it can't be. */
function probe(set: readonly PromotionRule[], currency: Currency, checking: Checking): RuleCheck[] {
  const { rules, cheapest, floor, now } = checking;
  const price = cheapest[currency];
  const country = countryOf(set, rules.tax.sellerCountry);
  if (price === undefined || country === null) return [];
  const begins = set.map(({ startsAt }) => startsAt ?? now);
  const cart = pastCart(
    {
      id: "probe",
      userId: null,
      email: "",
      currency,
      country,
      shippingMethodCode: "",
      shippingTotal: 0,
      shippingTaxRate: 0,
      pricesIncludeTax: true,
      lines: linesFor(set, currency, price),
      codes: set.flatMap((rule) =>
        rule.trigger === "CODE" ? [{ id: rule.id, code: rule.id, promotionId: rule.id }] : [],
      ),
      groups: set.flatMap(({ conditions }) =>
        conditions.flatMap((one) => (one.kind === "CUSTOMER_GROUP" ? one.ids : [])),
      ),
      hasOrdered: false,
    },
    { ...rules, promotions: [...set] },
    { uses: [], exhausted: [], gifts: [], at: new Date(Math.max(...begins.map((time) => time.getTime()))) },
  );
  const priced = priceCart(cart.cart, cart.rules);
  if (priced.promotions.length < set.length) return [];
  const flags = giveAwaysOf({ ...cart, priced }, floor);
  return flags.length > 0
    ? [{ names: set.map(({ name }) => name), currency, ...goodsOf(priced), flags }]
    : [];
}

/** Null: no country is in all that they name. */
function countryOf(set: readonly PromotionRule[], usual: string): string | null {
  const named = set.flatMap(({ conditions }) =>
    conditions.flatMap((one): string[][] => (one.kind === "COUNTRY" ? [one.countries] : [])),
  );
  const [first, ...others] = named;
  if (!first) return usual;
  return first.find((country) => others.every((list) => list.includes(country))) ?? null;
}

/** One line that is of all goods that they name; a line for each product where no product is in all lists. */
function linesFor(set: readonly PromotionRule[], currency: Currency, price: number): PastLine[] {
  const filters = set.flatMap((rule) => filtersOf(rule));
  const memberOf = filters.flatMap((goods) =>
    goods.of === "CATEGORIES" || goods.of === "COLLECTIONS" ? goods.ids : [],
  );
  const lists = filters.flatMap((goods) => (goods.of === "PRODUCTS" ? [goods.ids] : []));
  const shared = lists[0]?.find((id) => lists.every((list) => list.includes(id)));
  const products = shared === undefined ? lists.flatMap(([first]) => first ?? []) : [shared];
  const quantity = Math.max(1, ...set.map((rule) => unitsFor(rule)));
  const amount = Math.max(0, ...set.map((rule) => amountFor(rule, currency)));
  const unitPrice = Math.max(price, Math.ceil(amount / quantity));
  return (products.length > 0 ? [...new Set(products)] : ["any"]).map((productId) => ({
    id: productId,
    variantId: productId,
    productId,
    sku: "",
    unitPrice,
    quantity,
    taxRate: 0,
    memberOf,
  }));
}

const filtersOf = ({ conditions, effect }: PromotionRule): GoodsFilter[] => [
  ...conditions.flatMap((one) => ("goods" in one ? [one.goods] : [])),
  ...("goods" in effect ? [effect.goods] : []),
  ...("buy" in effect ? [effect.buy, effect.get] : []),
];

function unitsFor({ conditions, effect }: PromotionRule): number {
  const needed = conditions.map((one) => (one.kind === "QUANTITY" ? one.min : 1));
  return Math.max(1, ...needed, "buy" in effect ? effect.buyQuantity + effect.getQuantity : 1);
}

function amountFor({ conditions }: PromotionRule, currency: Currency): number {
  return Math.max(0, ...conditions.map((one) => (one.kind === "AMOUNT" ? (one.min[currency] ?? 0) : 0)));
}
