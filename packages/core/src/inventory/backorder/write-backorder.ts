import type { BackorderPolicy, LocalizedText } from "@souk/contracts";
import { columns, type StockLevel, type StockLocation, type Variant } from "@souk/db";
import { z } from "zod";
import { dropTags, productTag } from "../../cache/drop-tags.ts";
import type { Tx } from "../../context.ts";
import { announceStock } from "../announce-stock.ts";
import { usedIn } from "../bundle-sql.ts";
import { ensureDefaultLocation } from "../default-location.ts";
import { StockChange } from "../stock-change.ts";

const at = columns<StockLocation>("at");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const Changes = z.array(StockChange);

export interface BackorderTerms {
  policy: BackorderPolicy;
  limit: number;
  until: Date | null;
  /** Not given: it stays as it is. */
  text?: LocalizedText;
}

/**
 * Gives a variant its policy, and its level at the default place the number that may be owed there: what is owed already
 * may stay so. Shoppers' pages are told.
 */
export async function writeBackorder(
  tx: Tx,
  variantId: string,
  terms: BackorderTerms,
  now: Date,
): Promise<void> {
  const { policy, limit, until, text } = terms;
  const locationId = await ensureDefaultLocation(tx, now);
  await tx.variant.update({
    where: { id: variantId },
    data: {
      backorder: policy,
      backorderLimit: limit,
      backorderUntil: until,
      ...(text && { backorderText: text }),
    },
    select: { id: true },
  });
  await tx.$executeRaw`
    INSERT INTO "StockLevel" ("variantId", "locationId", "onHand", "reserved", "updatedAt")
    VALUES (${variantId}::uuid, ${locationId}::uuid, 0, 0, ${now}::timestamp) ON CONFLICT DO NOTHING`;
  const changes = await writeLevel(tx, { variantId, locationId, limit, now });
  await announceStock(tx, changes);
  // The page says when it ships, though as many can be bought as before.
  await dropTags(
    tx,
    changes.map(({ productId }) => productTag(productId)),
  );
}

interface Owable {
  variantId: string;
  locationId: string;
  limit: number;
  now: Date;
}

async function writeLevel(tx: Tx, { variantId, locationId, limit, now }: Owable): Promise<StockChange[]> {
  const rows = await tx.$queryRaw`
    WITH held AS MATERIALIZED (
      SELECT ${s.locationId}, ${s.onHand} - ${s.reserved} AS net, ${s.backorderLimit} AS owable
        FROM "StockLevel" s JOIN "StockLocation" at ON ${at.id} = ${s.locationId} AND ${at.sellsOnline}
       WHERE ${s.variantId} = ${variantId}::uuid ORDER BY ${s.locationId} FOR UPDATE OF s
    ), given AS (
      UPDATE "StockLevel" s SET "backorderLimit" = greatest(${limit}::int, -held.net), "updatedAt" = ${now}::timestamp
        FROM held WHERE ${s.variantId} = ${variantId}::uuid AND ${s.locationId} = held."locationId"
         AND ${s.locationId} = ${locationId}::uuid
    )
    SELECT ${v.id} AS "variantId", ${v.productId}, ${usedIn(v.id)} AS "usedIn", total.before, total.after,
           ${limit}::int AS owable
      FROM "Variant" v, (
        SELECT sum(net + owable)::int AS before,
               sum(net + CASE WHEN "locationId" = ${locationId}::uuid THEN greatest(${limit}::int, -net) ELSE owable END)::int
                 AS after FROM held) total
     WHERE ${v.id} = ${variantId}::uuid`;
  return Changes.parse(rows);
}
