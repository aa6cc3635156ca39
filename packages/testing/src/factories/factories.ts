import type { Db } from "@souk/db";
import { type CartSpec, type MadeCart, makeCart } from "./cart.ts";
import { type CategorySpec, type MadeCategory, makeCategory } from "./category.ts";
import { type MadeProduct, makeProduct, type ProductSpec } from "./product.ts";
import { type MadePromotion, makePromotion, type PromotionSpec } from "./promotion.ts";
import { type LocationSpec, makeLocation } from "./variant.ts";
import { type MadeUser, makeUser, type UserSpec } from "./user.ts";

export type Factories = {
  category(spec?: CategorySpec): Promise<MadeCategory>;
  product(spec?: ProductSpec): Promise<MadeProduct>;
  location(spec?: LocationSpec): Promise<{ id: string }>;
  user(spec?: UserSpec): Promise<MadeUser>;
  cart(spec?: CartSpec): Promise<MadeCart>;
  promotion(spec?: PromotionSpec): Promise<MadePromotion>;
};

/**
 * Makes what a test needs, one line each: `const tile = await make.product({ variants: [{ stock: 1 }] })`.
 * What isn't given is the same in every run: names, SKUs and addresses are numbered from `first`.
 */
export function factories(db: Db, first = 1): Factories {
  const counters = new Map<string, number>();
  const next = (kind: string): number => {
    const number = (counters.get(kind) ?? first - 1) + 1;
    counters.set(kind, number);
    return number;
  };
  return {
    category: (spec = {}) => makeCategory(db, next("category"), spec),
    product: (spec = {}) => makeProduct(db, next("product"), spec),
    location: (spec = {}) => makeLocation(db, next("location"), spec),
    user: (spec = {}) => makeUser(db, next("user"), spec),
    cart: (spec = {}) => makeCart(db, next("cart"), spec),
    promotion: (spec = {}) => makePromotion(db, next("promotion"), spec),
  };
}
