import { z } from "zod";

/** The bundles that hold a variant, by their products; null for most. See `usedIn` of bundle-sql.ts. */
export const UsedIn = z.array(z.object({ productId: z.uuid(), quantity: z.int() })).nullable();

export const StockChange = z.object({
  productId: z.uuid(),
  /** What of a variant could be bought, before and after this transaction's change. */
  before: z.int(),
  after: z.int(),
  usedIn: UsedIn,
});
export type StockChange = z.infer<typeof StockChange>;

/** The changes, and what they change at most of the bundles that hold the variants. */
export function withBundles(changes: readonly StockChange[]): Omit<StockChange, "usedIn">[] {
  return changes.flatMap(({ usedIn, ...change }) => [
    change,
    ...(usedIn ?? []).map(({ productId, quantity }) => ({
      productId,
      before: Math.floor(change.before / quantity),
      after: Math.floor(change.after / quantity),
    })),
  ]);
}
