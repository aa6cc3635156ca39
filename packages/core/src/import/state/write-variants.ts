import { CURRENCIES } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import { upsertRows } from "../../admin/upsert-rows.ts";
import type { StateChange } from "./write-states.ts";

/** Variants with their values and prices. */
export async function writeVariants(tx: Tx, changes: readonly StateChange[], now: Date): Promise<void> {
  const rows = changes.flatMap(({ after }) =>
    after.variants.map(({ id, sku, barcode, weightGrams, lowStockAt, mediaId, active }, position) => {
      const own = {
        id,
        productId: after.id,
        sku,
        barcode,
        weightGrams,
        lowStockAt,
        mediaId,
        active,
        position,
      };
      return { ...own, createdAt: now, updatedAt: now, deletedAt: null };
    }),
  );
  await upsertRows(tx, "Variant", rows, {
    key: ["id"],
    update: ["barcode", "weightGrams", "position", "active", "lowStockAt", "mediaId", "deletedAt"],
    touch: "updatedAt",
  });
  await writeValues(tx, changes);
  await writePrices(tx, changes, now);
}

async function writeValues(tx: Tx, changes: readonly StateChange[]): Promise<void> {
  const rows = changes.flatMap(({ after }) =>
    after.variants.flatMap((variant) =>
      after.options.flatMap((option, index) => {
        const value = option.values.find(({ code }) => code === variant.values[index]);
        return value ? [{ variantId: variant.id, valueId: value.id }] : [];
      }),
    ),
  );
  const known = changes.flatMap(({ before, after }) => (before ? after.variants.map(({ id }) => id) : []));
  const json = JSON.stringify(rows);
  await tx.$executeRaw`
    DELETE FROM "VariantOptionValue" vv WHERE vv."variantId" = ANY(${known}::uuid[])
       AND (vv."variantId", vv."valueId") NOT IN (
         SELECT x."variantId", x."valueId"
           FROM jsonb_to_recordset(${json}::jsonb) AS x("variantId" uuid, "valueId" uuid))`;
  await tx.$executeRaw`
    INSERT INTO "VariantOptionValue" ("variantId", "valueId")
    SELECT x."variantId", x."valueId" FROM jsonb_to_recordset(${json}::jsonb) AS x("variantId" uuid, "valueId" uuid)
    ON CONFLICT DO NOTHING`;
}

async function writePrices(tx: Tx, changes: readonly StateChange[], now: Date): Promise<void> {
  const rows = changes.flatMap(({ after }) =>
    after.variants.flatMap(({ id, prices }) =>
      CURRENCIES.flatMap((currency) => {
        const price = prices[currency];
        return price ? [{ variantId: id, currency, ...price, derived: false, updatedAt: now }] : [];
      }),
    ),
  );
  const known = changes.flatMap(({ before, after }) => (before ? after.variants.map(({ id }) => id) : []));
  await tx.$executeRaw`
    DELETE FROM "VariantPrice" vp WHERE vp."variantId" = ANY(${known}::uuid[]) AND NOT vp."derived"
       AND (vp."variantId", vp."currency"::text) NOT IN (
         SELECT x."variantId", x."currency"
           FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x("variantId" uuid, "currency" text))`;
  await upsertRows(tx, "VariantPrice", rows, {
    key: ["variantId", "currency"],
    update: ["amount", "compareAt", "derived"],
    touch: "updatedAt",
  });
}
