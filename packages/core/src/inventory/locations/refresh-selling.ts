import { columns, type StockLevel, type Variant } from "@souk/db";
import { z } from "zod";
import { CATALOG_TAG, dropTags, productTag } from "../../cache/drop-tags.ts";
import { refreshCollections } from "../../catalog/refresh-collections.ts";
import { refreshListings } from "../../catalog/refresh-listings.ts";
import type { Tx } from "../../context.ts";
import { refreshSearch } from "../../search/index/refresh-search.ts";

const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const Ids = z.array(z.object({ id: z.uuid() }));
const BATCH = 2000;

/** Brings shoppers' lists and the staff's table up to date with a place that began, or stopped, to sell what lies there. */
export async function refreshSelling(tx: Tx, locationId: string, now: Date): Promise<void> {
  const rows = await tx.$queryRaw`
    SELECT DISTINCT ${v.productId} AS id FROM "StockLevel" s JOIN "Variant" v ON ${v.id} = ${s.variantId}
     WHERE ${s.locationId} = ${locationId}::uuid AND ${s.onHand} <> 0
     UNION
    SELECT bundle."productId" FROM "StockLevel" s JOIN "BundleItem" bi ON bi."componentId" = ${s.variantId}
      JOIN "Variant" bundle ON bundle."id" = bi."bundleId"
     WHERE ${s.locationId} = ${locationId}::uuid AND ${s.onHand} <> 0 ORDER BY id`;
  const ids = Ids.parse(rows).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH);
    const flipped = await refreshListings(tx, some);
    await refreshCollections(tx, flipped, { by: "inStock" });
    await refreshSearch(tx, flipped, now);
    await dropTags(tx, [CATALOG_TAG, ...some.map((id) => productTag(id))]);
    await tx.$executeRaw`
      INSERT INTO "ProductTouch" ("productId", "stockOnly") SELECT unnest(${some}::uuid[]), TRUE`;
  }
}
