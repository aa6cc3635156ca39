import { IN_BULK } from "./basket.ts";
import type { PlannedPromotion } from "./plan-promotions.ts";
import type { Quote } from "@souk/core/pricing/quote";
import { priceOrder, type Sale, type UsedCode } from "./price-order.ts";
import type { SeededVariant } from "./product-rows.ts";

/** Every so many orders one came with a code. */
const EVERY = 5;

function isBulk({ basket }: Pick<Sale, "basket">): boolean {
  return basket.lines.some(({ quantity }) => quantity >= IN_BULK);
}

/** Prices orders one after the other; each fifth comes with a code, of the promotions in turn. */
export function createTill(promotions: readonly PlannedPromotion[], variants: readonly SeededVariant[]) {
  const offered = promotions.filter(({ codes, status }) => codes.length > 0 && status === undefined);
  const left = new Map<string, PlannedPromotion["codes"]>(offered.map(({ id, codes }) => [id, [...codes]]));
  const bulk = offered.findIndex(({ effect }) => effect.kind === "BUY_X_GET_Y");
  const byId = new Map(variants.map((variant) => [variant.id, variant] as const));
  const giftOf = (id: string) => byId.get(id);
  const buyers = new Set<string>();
  let sold = 0;
  let turn = 0;

  function withCode(sale: Sale): Quote | null {
    const first = isBulk(sale) ? bulk : turn;
    for (const at of offered.keys()) {
      const promotion = offered[(first + at) % offered.length];
      const [code] = (promotion && left.get(promotion.id)) ?? [];
      if (!promotion || !code) continue;
      const used: UsedCode = { promotion, code };
      const quote = priceOrder(sale, used, giftOf);
      if (quote === null) continue;
      if (first === turn) turn += at + 1;
      if (promotion.codeLimit !== undefined) left.get(promotion.id)?.shift();
      return quote;
    }
    return null;
  }

  return (wanted: Omit<Sale, "hasOrdered">): Quote => {
    const { email } = wanted.plan.buyer;
    const sale = { ...wanted, hasOrdered: buyers.has(email) };
    buyers.add(email);
    sold += 1;
    const quote =
      (sold % EVERY === 0 || isBulk(sale) ? withCode(sale) : null) ?? priceOrder(sale, null, giftOf);
    if (quote === null) throw new Error("An order without a code has a price");
    return quote;
  };
}
