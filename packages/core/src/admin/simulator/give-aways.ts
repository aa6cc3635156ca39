import { type GiveAway, type PromotionEffect, WHOLE } from "@souk/contracts";
import type { CartSnapshot } from "../../cart/cart-snapshot.ts";
import { type PricedCart, priceCart } from "../../pricing/price-cart.ts";
import type { PricingRules } from "../../pricing/rules.ts";

/** What the goods of a cart are worth, and what is paid for them: gifts and shipping aside. */
export function goodsOf({ lines }: Pick<PricedCart, "lines">): { value: number; paid: number } {
  const value = lines.reduce((sum, line) => sum + line.total, 0);
  return { value, paid: value - lines.reduce((sum, line) => sum + line.discount, 0) };
}

/** How promotions give goods of this cart away; `floor`: the part that is to be paid at least, in basis points. */
export function giveAwaysOf(
  { cart, rules, priced }: { cart: CartSnapshot; rules: PricingRules; priced: PricedCart },
  floor: number,
): GiveAway[] {
  const { value, paid } = goodsOf(priced);
  if (value === 0 || paid === value) return [];
  return [
    ...(paid === 0 ? (["ORDER_FREE"] as const) : []),
    ...(paid > 0 && paid * WHOLE < value * floor ? (["BELOW_FLOOR"] as const) : []),
    ...(paid > 0 && priced.lines.some((line) => isFree(line, priced)) ? (["LINE_FREE"] as const) : []),
    ...(sumAlone({ cart, rules, priced }) > value ? (["OVER_WHOLE"] as const) : []),
  ];
}

/** A free unit is what "buy some, get some" says it gives, as long as nothing else helps. */
function isFree(line: PricedCart["lines"][number], { trace }: PricedCart): boolean {
  if (line.total === 0 || line.discount < line.total) return false;
  const effects = trace.flatMap((step): PromotionEffect["kind"][] =>
    step.kind === "promotion" && step.lines.some(({ lineId }) => lineId === line.id) ? [step.effect] : [],
  );
  return effects.length > 1 || effects[0] !== "BUY_X_GET_Y";
}

/** What the promotions that share in it would take off each for itself; 0 for one alone. */
function sumAlone({
  cart,
  rules,
  priced,
}: {
  cart: CartSnapshot;
  rules: PricingRules;
  priced: PricedCart;
}): number {
  const discounts = priced.promotions.filter(({ kind }) => kind === "DISCOUNT");
  if (discounts.length < 2) return 0;
  const ids = new Set(discounts.map(({ promotionId }) => promotionId));
  return rules.promotions
    .filter(({ id }) => ids.has(id))
    .reduce((sum, rule) => {
      const alone = goodsOf(priceCart(cart, { ...rules, promotions: [rule] }));
      return sum + alone.value - alone.paid;
    }, 0);
}
