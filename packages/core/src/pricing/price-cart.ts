import {
  type AppliedPromotion,
  type CartProblem,
  type CodeProblem,
  type FreeDelivery,
  MAX_AMOUNT,
  type PriceTrace,
  type ShippingOption,
} from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { applyPromotions, type Promoted } from "./apply-promotions.ts";
import type { BaseLine } from "./base-lines.ts";
import { problemsOf } from "./cart-problems.ts";
import { freeDelivery } from "./free-delivery.ts";
import { type PricedShipping, priceShipping, type Sent, toSend } from "./price-shipping.ts";
import type { PricingRules } from "./rules.ts";
import { type TaxPlace, taxPlace } from "./tax-place.ts";
import type { RateAt } from "./tax-rates.ts";
import { type TaxGroup, type Taxes, taxesOn } from "./taxes.ts";
import { appliedPromotions, traceOf } from "./trace.ts";

export interface PricedLine extends BaseLine {
  /** Of the total; what is left of it is what the line costs. */
  discount: number;
  /** In what it costs, or on top of it. */
  tax: number;
  rate: RateAt;
  /** The promotion that gives it away; null: the shopper chose it. */
  gift: string | null;
}

export interface PricedCart {
  lines: PricedLine[];
  gifts: PricedLine[];
  /** Minor units, like all that follow; Σ totals of lines and gifts. */
  subtotal: number;
  shippingOptions: ShippingOption[];
  /** The chosen one, if it can carry this cart to its address. */
  shipping: ShippingOption | null;
  shippingDiscount: number;
  /** What shipping goes by. */
  sent: Pick<Sent, "weightGrams" | "subtotal">;
  freeDelivery: FreeDelivery | null;
  shippingTax: number;
  shippingRate: RateAt;
  /** Of lines, gifts and shipping. */
  discountTotal: number;
  pricesIncludeTax: boolean;
  taxIncluded: number;
  /** On top of the prices. */
  taxTotal: number;
  taxes: TaxGroup[];
  /** The VAT number under which the buyer owes the tax itself. */
  exemptBy: string | null;
  total: number;
  promotions: AppliedPromotion[];
  /** By the code's id: why it takes nothing off. */
  codeProblems: ReadonlyMap<string, CodeProblem>;
  trace: PriceTrace;
  problems: CartProblem[];
  /** The total passes MAX_AMOUNT: nothing can be ordered. */
  tooLarge: boolean;
}

/** What the steps of a price found. */
export interface Steps {
  lines: readonly BaseLine[];
  promoted: Promoted;
  shipping: PricedShipping;
  taxes: Taxes;
  place: TaxPlace;
}

/** What a cart costs, why, and what is wrong with it: pure, the only place where a cart gets its price. */
export function priceCart(cart: CartSnapshot, rules: PricingRules): PricedCart {
  const place = taxPlace(cart, rules.tax);
  const lines = cart.lines.map((line) => place.toBase(line));
  const promoted = applyPromotions(cart, lines, { promotions: rules.promotions, toBase: place.toBase });
  const sent = toSend([...lines, ...giftsOf(promoted)], promoted);
  const shipping = priceShipping(cart, sent, place);
  const taxes = taxesOn(taxable(lines, { promoted, shipping, place }), place);
  const steps: Steps = { lines, promoted, shipping, taxes, place };
  const amounts = amountsOf(steps);
  return {
    ...amounts,
    lines: lines.map((line, at) => pricedLine(line, at, steps)),
    gifts: promoted.applied.flatMap(({ rule, gift }) => (gift ? [givenLine(gift, rule.id, place)] : [])),
    shippingOptions: shipping.options,
    shipping: shipping.chosen,
    shippingDiscount: shipping.discount,
    sent: { weightGrams: sent.weightGrams, subtotal: sent.subtotal },
    freeDelivery: freeDelivery(cart, sent, shipping),
    shippingTax: taxes.amounts[lines.length] ?? 0,
    shippingRate: place.shippingRate,
    pricesIncludeTax: place.pricesIncludeTax,
    taxes: taxes.groups,
    exemptBy: place.exemptBy,
    promotions: appliedPromotions(promoted, shipping),
    codeProblems: promoted.problems,
    trace: traceOf(cart, steps),
    problems: cart.lines.flatMap((line) => problemsOf(line)),
    tooLarge: Math.max(amounts.total, amounts.subtotal) > MAX_AMOUNT,
  };
}

function giftsOf({ applied }: Promoted): BaseLine[] {
  return applied.flatMap(({ gift }) => (gift ? [gift] : []));
}

/** What each line costs, and last the shipping; gifts cost nothing. */
function taxable(lines: readonly BaseLine[], { promoted, shipping, place }: Omit<Steps, "lines" | "taxes">) {
  const carried = (shipping.chosen?.amount ?? 0) - shipping.discount;
  return [
    ...lines.map((line, at) => ({ cost: promoted.left[at] ?? 0, rate: place.rateOf(line.taxClassId) })),
    { cost: carried, rate: place.shippingRate },
  ];
}

function amountsOf({ lines, promoted, shipping, taxes, place }: Steps) {
  const subtotal = sum([...lines, ...giftsOf(promoted)].map((line) => line.total));
  const goods = sum(promoted.left);
  const carried = (shipping.chosen?.amount ?? 0) - shipping.discount;
  const taxTotal = place.pricesIncludeTax ? 0 : taxes.total;
  return {
    subtotal,
    discountTotal: subtotal - goods + shipping.discount,
    taxIncluded: place.pricesIncludeTax ? taxes.total : 0,
    taxTotal,
    total: goods + carried + taxTotal,
  };
}

function pricedLine(line: BaseLine, at: number, { promoted, taxes, place }: Steps): PricedLine {
  const discount = line.total - (promoted.left[at] ?? 0);
  return { ...line, discount, tax: taxes.amounts[at] ?? 0, rate: place.rateOf(line.taxClassId), gift: null };
}

function givenLine(gift: BaseLine, promotionId: string, place: TaxPlace): PricedLine {
  return { ...gift, discount: gift.total, tax: 0, rate: place.rateOf(gift.taxClassId), gift: promotionId };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
