import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import type { PricedCart } from "./price-cart.ts";
import type { Redemption } from "./quote.ts";

/** What the order would use up: each promotion that took something off or gave something. */
export function redemptionsOf(
  cart: CartSnapshot,
  { promotions }: Pick<PricedCart, "promotions">,
): Redemption[] {
  return promotions.map(({ promotionId, code, name, amount }) => {
    const rule = cart.rules.promotions.find(({ id }) => id === promotionId);
    const codeId = cart.codes.find((one) => one.code === code)?.id ?? null;
    const counted = codeId !== null || Boolean(rule?.usageLimit ?? rule?.perCustomerLimit);
    return { promotionId, codeId, code, name, amount, counted };
  });
}
