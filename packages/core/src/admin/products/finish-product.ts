import type { ProductDetail } from "@souk/contracts";
import { CATALOG_TAG, dropTags, productTag } from "../../cache/drop-tags.ts";
import { refreshCollections } from "../../catalog/refresh-collections.ts";
import { refreshListings } from "../../catalog/refresh-listings.ts";
import { refreshMemberships } from "../../catalog/refresh-memberships.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { refreshPrices } from "../../prices/refresh-prices.ts";
import { refreshSearch } from "../../search/index/refresh-search.ts";
import { audit } from "../audit/audit.ts";
import { newProductSnapshot, productSnapshot } from "./product-snapshot.ts";
import { readProduct } from "./read-product.ts";

/**
 * The end of every write of a product: the log, what is derived from it, and the answers that showed it. `before` is
 * null for a new one. Gives the product as it is now.
 */
export async function finishProduct(
  tx: Tx,
  ctx: StaffContext,
  id: string,
  { action, before }: { action: string; before: ProductDetail | null },
): Promise<ProductDetail> {
  const after = await readProduct(tx, id);
  await audit(tx, ctx, {
    action,
    entity: "product",
    entityId: id,
    before: before && { ...productSnapshot(before), deleted: before.deleted },
    after: before ? { ...productSnapshot(after, before), deleted: after.deleted } : newProductSnapshot(after),
  });
  await refreshMemberships(tx, [id]);
  await refreshPrices(tx, [id], ctx.clock.now());
  await refreshListings(tx, [id]);
  await refreshCollections(tx, [id], { now: ctx.clock.now() });
  await dropTags(tx, [CATALOG_TAG, productTag(id)]);
  await refreshSearch(tx, [id], ctx.clock.now());
  return after;
}
