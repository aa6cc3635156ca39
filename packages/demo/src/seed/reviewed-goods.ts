import type { DemoReview } from "../data/demo-reviews.ts";
import type { OrderPlan } from "./order-plan.ts";
import { CUSTOMERS, type Person } from "./people.ts";
import type { SeededVariant } from "./product-rows.ts";

/** Who says something of which product. */
export interface Reviewed {
  email: string;
  productId: string;
}

/** The customer by the first half of the address. Throws where there is none. */
export function reviewer(mailbox: string): Person {
  const person = CUSTOMERS.find(({ email }) => email === `${mailbox}@example.com`);
  if (!person) throw new Error(`${mailbox} has no account`);
  return person;
}

export const reviewedGoods = (
  reviews: readonly Pick<DemoReview, "by" | "product">[],
  productIds: ReadonlyMap<string, string>,
): Reviewed[] =>
  reviews.map(({ by, product }) => ({
    email: reviewer(by).email,
    productId: productIds.get(product) ?? "",
  }));

/** Things of one order at most, so that a basket stays one. */
const AT_ONCE = 3;

/** Who writes of something had it sent to them, on whatever day the shop is made: the first orders that can hold it do. */
export function createWishList(
  reviewed: readonly Reviewed[],
  variants: readonly SeededVariant[],
): (plan: OrderPlan) => SeededVariant[] {
  const open = new Set(reviewed);
  return ({ buyer, placedAt, steps }) => {
    const end = steps.at(-1)?.state;
    if (end !== "SHIPPED" && end !== "DELIVERED") return [];
    const wished = [...open].flatMap((one) => {
      if (one.email !== buyer.email) return [];
      const variant = variants.find(({ productId }) => productId === one.productId);
      return variant !== undefined && variant.onSaleFrom < placedAt ? [{ one, variant }] : [];
    });
    return wished.slice(0, AT_ONCE).map(({ one, variant }) => {
      open.delete(one);
      return variant;
    });
  };
}
