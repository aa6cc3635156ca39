import { z } from "zod";

/** The bundles that hold a variant, by their products; null for most. See `usedIn` of bundle-sql.ts. */
export const UsedIn = z.array(z.object({ productId: z.uuid(), quantity: z.int() })).nullable();

export const StockChange = z.object({
  variantId: z.uuid(),
  productId: z.uuid(),
  /** What of a variant could be bought, before and after this transaction's change. */
  before: z.int(),
  after: z.int(),
  /** How many of that may be owed: the page says of the others that they are there. */
  owable: z.int(),
  usedIn: UsedIn,
});
export type StockChange = z.infer<typeof StockChange>;

/** What of a product (one of its variants) could be bought, before and after. */
export type ProductChange = Pick<StockChange, "productId" | "before" | "after" | "owable">;

/** The changes, and what they change at most of the bundles that hold the variants. */
export function withBundles(changes: readonly StockChange[]): ProductChange[] {
  return changes.flatMap(({ productId, before, after, owable, usedIn }) => [
    { productId, before, after, owable },
    ...(usedIn ?? []).map((bundle) => ({
      productId: bundle.productId,
      before: Math.floor(before / bundle.quantity),
      after: Math.floor(after / bundle.quantity),
      owable: Math.floor(owable / bundle.quantity),
    })),
  ]);
}
