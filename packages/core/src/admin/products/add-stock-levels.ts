import { columns, type Variant } from "@souk/db";
import type { Tx } from "../../context.ts";
import { isBundle } from "../../inventory/bundle-sql.ts";
import { ensureDefaultLocation } from "../../inventory/default-location.ts";

const v = columns<Variant>("v");

/** Gives each live variant of the product but bundles a level of 0 at the default place, where it has none. */
export async function addStockLevels(tx: Tx, productId: string, now: Date): Promise<void> {
  const locationId = await ensureDefaultLocation(tx, now);
  await tx.$executeRaw`
    INSERT INTO "StockLevel" ("variantId", "locationId", "onHand", "reserved", "updatedAt")
    SELECT ${v.id}, ${locationId}::uuid, 0, 0, ${now}::timestamp FROM "Variant" v
     WHERE ${v.productId} = ${productId}::uuid AND ${v.deletedAt} IS NULL AND NOT ${isBundle(v.id)}
    ON CONFLICT DO NOTHING`;
}
