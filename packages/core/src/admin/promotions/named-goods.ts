import type { PromotionCondition, PromotionDetail, PromotionEffect } from "@souk/contracts";
import { nameByLocale, names } from "../../catalog/product-name.ts";
import type { Tx } from "../../context.ts";

export interface PromotionRules {
  conditions: readonly PromotionCondition[];
  effect: PromotionEffect;
}
type Kind = "PRODUCTS" | "CATEGORIES" | "COLLECTIONS";

/** The ids of one kind that conditions and effect name. */
export function idsIn({ conditions, effect }: PromotionRules, kind: Kind): string[] {
  const filters = [
    ...conditions.flatMap((one) => ("goods" in one ? [one.goods] : [])),
    ...("goods" in effect ? [effect.goods] : []),
    ...("buy" in effect ? [effect.buy, effect.get] : []),
  ];
  return [...new Set(filters.flatMap((goods) => (goods.of === kind ? goods.ids : [])))];
}

export const groupsIn = ({ conditions }: Pick<PromotionRules, "conditions">): string[] => [
  ...new Set(conditions.flatMap((one) => (one.kind === "CUSTOMER_GROUP" ? one.ids : []))),
];

/** What an editor calls the products that the rules name, deleted ones too. */
export async function namedGoods(
  tx: Tx,
  rules: PromotionRules,
): Promise<Pick<PromotionDetail, "products" | "gift">> {
  const products = await tx.product.findMany({
    where: { id: { in: idsIn(rules, "PRODUCTS") } },
    select: { id: true, translations: names },
  });
  const variant =
    rules.effect.kind === "GIFT"
      ? await tx.variant.findUnique({
          where: { id: rules.effect.variantId },
          select: { id: true, sku: true, product: { select: { translations: names } } },
        })
      : null;
  return {
    products: products.map(({ id, translations: texts }) => ({ id, name: nameByLocale(texts) })),
    gift: variant && {
      variantId: variant.id,
      sku: variant.sku,
      name: nameByLocale(variant.product.translations),
    },
  };
}
