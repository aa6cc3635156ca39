import { CATALOG_TAG, dropTags, productTag } from "../../cache/drop-tags.ts";
import { refreshCollections } from "../../catalog/refresh-collections.ts";
import { refreshListings } from "../../catalog/refresh-listings.ts";
import { refreshMemberships } from "../../catalog/refresh-memberships.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { refreshPrices } from "../../prices/refresh-prices.ts";
import { refreshSearch } from "../../search/index/refresh-search.ts";
import { auditChanges } from "./audit-changes.ts";
import type { BulkRefs } from "./bulk-refs.ts";
import { writeAttributes } from "./write-attributes.ts";
import { type Change, writeChanges } from "./write-changes.ts";
import { type StockWhy, writeStock } from "./write-stock.ts";

/**
 * Writes the changes of many products in a few statements, with all that an editor's save does: history, memberships,
 * search, listings, and the answers that showed them. The products are held.
 */
export async function applyChanges(
  tx: Tx,
  ctx: StaffContext,
  changes: readonly Change[],
  { refs, why, bulkEditId }: { refs: BulkRefs; why: StockWhy; bulkEditId: string },
): Promise<void> {
  if (changes.length === 0) return;
  const now = ctx.clock.now();
  const ids = changes.map(({ state }) => state.id);
  await writeChanges(tx, changes, now);
  await writeAttributes(tx, changes, refs);
  await writeStock(tx, ctx, changes, { why, now });
  await auditChanges(tx, ctx, changes, { bulkEditId, why });
  if (changes.some(({ after }) => after.categoryId !== undefined)) await refreshMemberships(tx, ids);
  await refreshPrices(tx, ids, now);
  await refreshListings(tx, ids);
  await refreshCollections(tx, ids, { now });
  await dropTags(tx, [CATALOG_TAG, ...ids.map((id) => productTag(id))]);
  await refreshSearch(tx, ids, now);
}
