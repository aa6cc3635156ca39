import { CATALOG_TAG, dropTags } from "../cache/drop-tags.ts";
import { refreshCollections } from "../catalog/refresh-collections.ts";
import { refreshListings } from "../catalog/refresh-listings.ts";
import { refreshMemberships } from "../catalog/refresh-memberships.ts";
import type { Tx } from "../context.ts";
import { refreshPrices } from "../prices/refresh-prices.ts";

/** After many products changed: all that is derived from them is made anew, and every list is forgotten. */
export async function bulkRefresh(tx: Tx, productIds: readonly string[], now: Date): Promise<void> {
  if (productIds.length === 0) return;
  await refreshMemberships(tx, productIds);
  await refreshPrices(tx, productIds, now);
  await refreshListings(tx, productIds);
  await refreshCollections(tx, productIds);
  await dropTags(tx, [CATALOG_TAG]);
}
