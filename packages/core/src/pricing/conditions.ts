import type { CodeProblem, PromotionCondition } from "@souk/contracts";
import type { CartSnapshot, SnapshotLine } from "../cart/cart-snapshot.ts";
import type { BaseLine } from "./base-lines.ts";
import type { Goods } from "./goods.ts";
import type { PromotionRule } from "./rules.ts";

export interface Offered {
  cart: CartSnapshot;
  lines: readonly BaseLine[];
  goods: Goods;
  /** How a line that isn't the cart's own gets its price. */
  toBase: (line: SnapshotLine) => BaseLine;
}

/** Why a promotion isn't for this cart; null: it is. */
export function whyNot(rule: PromotionRule, offered: Offered, code: CartCode | null): CodeProblem | null {
  const { cart } = offered;
  if (rule.startsAt && cart.at < rule.startsAt)
    return { kind: "CODE_NOT_YET", startsAt: rule.startsAt.toISOString() };
  if (rule.endsAt && cart.at >= rule.endsAt) return { kind: "CODE_EXPIRED" };
  if (code?.exhausted || cart.exhausted.includes(rule.id)) return { kind: "CODE_EXHAUSTED" };
  const used = cart.uses.find(({ promotionId }) => promotionId === rule.id)?.count ?? 0;
  if (rule.perCustomerLimit !== null && used >= rule.perCustomerLimit) return { kind: "CODE_USED" };
  for (const condition of rule.conditions) {
    const missing = missingOf(condition, offered);
    if (missing !== false) return { kind: "CODE_CONDITIONS", condition: condition.kind, missing };
  }
  return null;
}

export type CartCode = CartSnapshot["codes"][number];

/** False: it holds. Else what is missing, where that is a matter of so much more. */
function missingOf(condition: PromotionCondition, { cart, lines, goods }: Offered): number | null | false {
  switch (condition.kind) {
    case "AMOUNT": {
      const min = condition.min[cart.currency];
      if (min === undefined) return null;
      return short(
        min,
        sumOf(goods.of(condition.goods), (at) => lines[at]?.total ?? 0),
      );
    }
    case "QUANTITY":
      return short(
        condition.min,
        sumOf(goods.of(condition.goods), (at) => lines[at]?.quantity ?? 0),
      );
    case "CUSTOMER_GROUP":
      return condition.ids.some((id) => cart.groups.includes(id)) ? false : null;
    case "FIRST_ORDER":
      return cart.hasOrdered ? null : false;
    case "CURRENCY":
      return condition.currencies.includes(cart.currency) ? false : null;
    // COUNTRY
    default: {
      const country = cart.shippingAddress?.country;
      return condition.countries.some((one) => one === country) ? false : null;
    }
  }
}

function short(min: number, has: number): number | false {
  return has >= min ? false : min - has;
}

export function sumOf(positions: readonly number[], amount: (at: number) => number): number {
  let sum = 0;
  for (const at of positions) sum += amount(at);
  return sum;
}
