import type { HandPriced } from "@souk/contracts";
import type { Dice } from "./dice.ts";
import type { SeededVariant } from "./product-rows.ts";

export interface Basket {
  lines: { variant: SeededVariant; quantity: number }[];
  /** Minor units. */
  subtotal: number;
  weightGrams: number;
}

/** One to four things, those that are wished for among them; of the cheap ones several. */
export function fillBasket(
  dice: Dice,
  onSale: readonly SeededVariant[],
  { wished, currency }: { wished: readonly SeededVariant[]; currency: HandPriced },
): Basket {
  const weights = onSale.map((variant) => [variant, variant.appeal] as const);
  const count = dice.weighted([
    [1, 45],
    [2, 30],
    [3, 17],
    [4, 8],
  ]);
  const chosen = new Map(wished.map((variant) => [variant.id, variant]));
  while (chosen.size < count) {
    const variant = dice.weighted(weights);
    chosen.set(variant.id, variant);
  }
  return basketOf(
    [...chosen.values()].map((variant) => ({ variant, quantity: quantityOf(dice, variant) })),
    currency,
  );
}

/** So many units of one thing are bought in bulk. */
export const IN_BULK = 12;

/** One thing for a building site; null where nothing on sale is cheap and light enough. */
export function bulkBasket(
  dice: Dice,
  onSale: readonly SeededVariant[],
  { categoryIds, currency }: { categoryIds: readonly string[]; currency: HandPriced },
): Basket | null {
  const wanted = onSale.filter(
    (one) =>
      one.prices.MAD < 10_000 &&
      one.weightGrams < 1500 &&
      one.categoryIds.some((id) => categoryIds.includes(id)),
  );
  if (wanted.length === 0) return null;
  return basketOf([{ variant: dice.pick(wanted), quantity: dice.int(IN_BULK, IN_BULK + 4) }], currency);
}

function basketOf(lines: Basket["lines"], currency: HandPriced): Basket {
  return {
    lines,
    subtotal: lines.reduce((sum, line) => sum + line.variant.prices[currency] * line.quantity, 0),
    weightGrams: lines.reduce((sum, line) => sum + line.variant.weightGrams * line.quantity, 0),
  };
}

function quantityOf(dice: Dice, { prices, weightGrams }: SeededVariant): number {
  if (prices.MAD >= 80_000) return 1;
  if (prices.MAD >= 20_000 || weightGrams > 20_000) return dice.int(1, 2);
  return prices.MAD >= 6000 ? dice.int(1, 4) : dice.int(1, 10);
}
