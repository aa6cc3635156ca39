import { CATALOG_TAG, dropTags, productTag } from "../cache/drop-tags.ts";
import type { Core, Tx } from "../context.ts";
import { refreshSearch } from "../search/index/refresh-search.ts";

/**
 * After the stars of these products may have changed: cards, pages and facets show them. The columns themselves are
 * kept by a trigger. The last step of a transaction.
 */
export async function refreshRatings(
  tx: Tx,
  { clock }: Pick<Core, "clock">,
  productIds: readonly string[],
): Promise<void> {
  await dropTags(tx, [CATALOG_TAG, ...productIds.map(productTag)]);
  await refreshSearch(tx, productIds, clock.now());
}
