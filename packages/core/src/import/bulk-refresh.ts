import { CATALOG_TAG, dropTags } from "../cache/drop-tags.ts";
import { refreshCollections } from "../catalog/refresh-collections.ts";
import { refreshListings } from "../catalog/refresh-listings.ts";
import { refreshMemberships } from "../catalog/refresh-memberships.ts";
import { refreshSearchText } from "../catalog/refresh-search-text.ts";
import type { Tx } from "../context.ts";

/** After many products changed: all that is derived from them is made anew, and every list is forgotten. */
export async function bulkRefresh(tx: Tx, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return;
  await refreshMemberships(tx, productIds);
  await refreshListings(tx, productIds);
  await refreshCollections(tx, productIds);
  await refreshSearchText(tx, productIds);
  await dropTags(tx, [CATALOG_TAG]);
}
