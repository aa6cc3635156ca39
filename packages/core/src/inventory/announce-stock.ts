import { CATALOG_TAG, dropTags, productTag } from "../cache/drop-tags.ts";
import { refreshCollections } from "../catalog/refresh-collections.ts";
import { refreshListings } from "../catalog/refresh-listings.ts";
import type { Tx } from "../context.ts";
import { refreshSearch } from "../search/index/refresh-search.ts";
import { askToTell } from "./alerts/tell-waiting.ts";
import { type StockChange, withBundles } from "./stock-change.ts";

/** A product's page shows no more than this of a variant's stock (VariantView.available and .stocked). */
const SHOWN_AT_MOST = 10;

/**
 * Brings what shoppers see up to date after stock moved: nothing while there is plenty, the product's page when little
 * is left, the lists when a listing's availability flips, and whoever waits for what came back is to be told. Call it last in a transaction.
 */
export async function announceStock(tx: Tx, variants: readonly StockChange[]): Promise<void> {
  const changes = withBundles(variants);
  const seen = changes.filter(
    ({ before, after, owable }) =>
      shown(before) !== shown(after) || shown(before - owable) !== shown(after - owable),
  );
  if (seen.length === 0) return;
  await askToTell(tx, ids(changes.filter(({ before, after }) => before <= 0 && after > 0)));
  const turned = changes.filter(({ before, after }) => before > 0 !== after > 0);
  const flipped = await refreshListings(tx, ids(turned));
  await refreshCollections(tx, flipped, { by: "inStock" });
  const tags = ids(seen).map((id) => productTag(id));
  await dropTags(tx, flipped.length > 0 ? [...tags, CATALOG_TAG] : tags);
  await refreshSearch(tx, flipped);
}

function shown(available: number): number {
  return Math.max(0, Math.min(available, SHOWN_AT_MOST));
}

function ids(changes: readonly Pick<StockChange, "productId">[]): string[] {
  return [...new Set(changes.map((change) => change.productId))].sort();
}
