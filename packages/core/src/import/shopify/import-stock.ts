import { columns, type StockLevel, type Variant } from "@souk/db";
import { v7 as newId } from "uuid";
import { sellingLocation } from "../../inventory/selling-location.ts";
import type { Tx } from "../../context.ts";

const s = columns<StockLevel>("s");
const v = columns<Variant>("v");

/** Puts what the file says on the shelf, with a line each in the ledger: for variants that the shop never had. */
export async function importStock(
  tx: Tx,
  units: readonly { sku: string; quantity: number }[],
  now: Date,
): Promise<void> {
  const rows = units
    .filter(({ quantity }) => quantity > 0)
    .map(({ sku, quantity }) => ({ id: newId(), sku, quantity }));
  if (rows.length === 0) return;
  await tx.$executeRaw`
    WITH incoming AS MATERIALIZED (
      SELECT x.id, ${v.id} AS "variantId", x.quantity
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, sku text, quantity int)
        JOIN "Variant" v ON ${v.sku} = x.sku
    ), noted AS (
      INSERT INTO "StockMovement" ("id", "variantId", "locationId", "quantity", "reason", "note", "createdAt")
      SELECT incoming.id, incoming."variantId", ${sellingLocation}, incoming.quantity, 'IMPORT', 'Shopify',
             ${now}::timestamp FROM incoming
    )
    UPDATE "StockLevel" s SET "onHand" = ${s.onHand} + incoming.quantity, "updatedAt" = ${now}::timestamp
      FROM incoming WHERE ${s.variantId} = incoming."variantId" AND ${s.locationId} = ${sellingLocation}`;
}
