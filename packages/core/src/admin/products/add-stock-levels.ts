import { columns, type StockLocation, type Variant } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Tx } from "../../context.ts";
import { isBundle } from "../../inventory/bundle-sql.ts";

const at = columns<StockLocation>("at");
const v = columns<Variant>("v");

/** Gives each live variant of the product but bundles a level of 0 at the place that is sold from, where it has none. */
export async function addStockLevels(tx: Tx, productId: string, now: Date): Promise<void> {
  await ensureSellingLocation(tx, now);
  await tx.$executeRaw`
    INSERT INTO "StockLevel" ("variantId", "locationId", "onHand", "reserved", "updatedAt")
    SELECT ${v.id}, ${at.id}, 0, 0, ${now}::timestamp FROM "Variant" v, "StockLocation" at
     WHERE ${v.productId} = ${productId}::uuid AND ${v.deletedAt} IS NULL AND ${at.code} = 'main'
       AND NOT ${isBundle(v.id)}
    ON CONFLICT DO NOTHING`;
}

/** A shop that was never seeded gets its one place with its first product. */
export async function ensureSellingLocation(tx: Tx, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "StockLocation" ("id", "code", "name", "isDefault", "updatedAt")
    SELECT ${newId()}::uuid, 'main', 'Main', TRUE, ${now}::timestamp
     WHERE NOT EXISTS (SELECT FROM "StockLocation" at WHERE ${at.code} = 'main')
    ON CONFLICT ("code") DO NOTHING`;
}
