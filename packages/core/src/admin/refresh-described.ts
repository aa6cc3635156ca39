import type { ConditionKind } from "@souk/contracts";
import { CATALOG_TAG, dropTags } from "../cache/drop-tags.ts";
import { refreshCollections } from "../catalog/refresh-collections.ts";
import type { StaffContext, Tx } from "../context.ts";
import { refreshSearch } from "../search/index/refresh-search.ts";

/** How long, in milliseconds, a change of what tens of thousands of products are described by may take. */
export const LONG_CHANGE = { timeout: 120_000 };

/**
 * After the brand, tags or attributes of many products changed, or what those are called: collections whose rules ask
 * for them, words, facets, and the answers that showed them. The last step of a transaction.
 */
export async function refreshDescribed(
  tx: Tx,
  ctx: Pick<StaffContext, "clock">,
  productIds: readonly string[],
  by?: ConditionKind,
): Promise<void> {
  const now = ctx.clock.now();
  await dropTags(tx, [CATALOG_TAG]);
  await refreshCollections(tx, productIds, { now, ...(by && { by }) });
  await refreshSearch(tx, productIds, now);
}
