import { CATALOG_TAG, dropTags, productTag } from "../cache/drop-tags.ts";
import { refreshCollections } from "../catalog/refresh-collections.ts";
import { refreshListings } from "../catalog/refresh-listings.ts";
import type { Tx } from "../context.ts";
import { refreshSearch } from "../search/index/refresh-search.ts";
import { refreshPrices } from "./refresh-prices.ts";

/** After offers or rates changed: the products' prices and all that shows them. The products are held. */
export async function followPrices(tx: Tx, productIds: readonly string[], now: Date): Promise<void> {
  const ids = [...productIds];
  await refreshPrices(tx, ids, now);
  await refreshListings(tx, ids);
  await refreshCollections(tx, ids, { now });
  await dropTags(tx, [CATALOG_TAG, ...ids.map((id) => productTag(id))]);
  await refreshSearch(tx, ids, now);
}
