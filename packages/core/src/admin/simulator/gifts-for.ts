import type { Currency } from "@souk/contracts";
import type { SnapshotLine } from "../../cart/cart-snapshot.ts";
import type { Tx } from "../../context.ts";
import type { PricingRules } from "../../pricing/rules.ts";
import { soldLine } from "./past-cart.ts";

/** What the rules give away, as lines of a cart in a currency at the price of now: there is plenty of it. */
export async function giftsFor(
  tx: Tx,
  { needs }: Pick<PricingRules, "needs">,
): Promise<(currency: Currency) => SnapshotLine[]> {
  const variants = await tx.variant.findMany({
    where: { id: { in: needs.gifts.map(({ variantId }) => variantId) } },
    select: { id: true, sku: true, productId: true, prices: { select: { currency: true, amount: true } } },
  });
  return (currency) =>
    needs.gifts.flatMap(({ id, variantId, quantity }) => {
      const variant = variants.find((one) => one.id === variantId);
      const price = variant?.prices.find((one) => one.currency === currency);
      if (!variant || !price) return [];
      const { sku, productId } = variant;
      return [
        soldLine({
          id,
          variantId,
          productId,
          sku,
          unitPrice: price.amount,
          quantity,
          taxRate: 0,
          memberOf: [],
        }),
      ];
    });
}
