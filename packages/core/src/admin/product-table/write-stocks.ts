import {
  type BundleItem,
  columns,
  Prisma,
  type LowStock,
  type Product,
  type ProductStock,
  type StockLevel,
  type StockLocation,
  type Variant,
} from "@souk/db";
import type { Tx } from "../../context.ts";
import { bundlesOf } from "../../inventory/bundle-sql.ts";

const at = columns<StockLocation>("at");
const bi = columns<BundleItem>("bi");
const bv = columns<Variant>("bv");
const low = columns<LowStock>("low");
const k = columns<ProductStock>("k");
const p = columns<Product>("p");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");

/** The variants that fell to the level at which staff want to know, or rose above it. */
const lowStock = Prisma.sql`
    scarce AS MATERIALIZED (
      SELECT "id", own FROM offered WHERE watched AND bundled IS NULL AND own <= "lowStockAt"
    ), risen AS (
      DELETE FROM "LowStock" low WHERE ${low.variantId} NOT IN (SELECT "id" FROM scarce)
         AND ${low.variantId} IN (SELECT ${v.id} FROM asked JOIN "Variant" v ON ${v.productId} = asked.id)
    ), fallen AS (
      INSERT INTO "LowStock" AS low ("variantId", "available") SELECT "id", own FROM scarce ORDER BY "id"
      ON CONFLICT ("variantId") DO UPDATE SET "available" = excluded."available"
       WHERE ${low.available} <> excluded."available"
    )`;

/** Adds up what is left of these products, and of the bundles that hold one of their variants. */
export async function writeStocks(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`
    WITH asked AS MATERIALIZED (
      SELECT unnest(${ids}::uuid[]) AS id UNION
      SELECT ${bv.productId} FROM "Variant" v JOIN "BundleItem" bi ON ${bi.componentId} = ${v.id}
        JOIN "Variant" bv ON ${bv.id} = ${bi.bundleId} WHERE ${v.productId} = ANY(${ids}::uuid[])
    ), offered AS MATERIALIZED (
      SELECT ${v.id}, ${v.productId}, ${v.lowStockAt}, ${v.active} AND ${p.status} = 'ACTIVE' AND ${p.deletedAt} IS NULL AS watched,
             (SELECT sum(${s.onHand} - ${s.reserved})::int FROM "StockLevel" s
                JOIN "StockLocation" at ON ${at.id} = ${s.locationId} AND ${at.sellsOnline}
               WHERE ${s.variantId} = ${v.id}) AS own, ${bundlesOf(v.id)}::int AS bundled
        FROM asked JOIN "Product" p ON ${p.id} = asked.id
        JOIN "Variant" v ON ${v.productId} = ${p.id} AND ${v.deletedAt} IS NULL
    ), fresh AS MATERIALIZED (
      SELECT ${p.id} AS "productId", ${p.deletedAt} IS NOT NULL AS "deleted",
             coalesce(sum(coalesce(bundled, own)), 0)::int AS "free",
             count(*) FILTER (WHERE watched AND bundled IS NULL AND own <= "lowStockAt")::int AS "lowVariants",
             coalesce(min(own) FILTER (WHERE watched AND bundled IS NULL AND own <= "lowStockAt"), 0) AS "lowest"
        FROM asked JOIN "Product" p ON ${p.id} = asked.id LEFT JOIN offered ON offered."productId" = ${p.id}
       GROUP BY ${p.id}
    ), ${lowStock}, gone AS (
      DELETE FROM "ProductStock" k WHERE ${k.productId} IN (SELECT id FROM asked)
         AND ${k.productId} NOT IN (SELECT "productId" FROM fresh)
    )
    INSERT INTO "ProductStock" AS k ("productId", "deleted", "free", "lowVariants", "lowest")
    SELECT "productId", "deleted", "free", "lowVariants", "lowest" FROM fresh ORDER BY "productId"
    ON CONFLICT ("productId") DO UPDATE SET ("deleted", "free", "lowVariants", "lowest") =
         ROW(excluded."deleted", excluded."free", excluded."lowVariants", excluded."lowest")
     WHERE (${k.deleted}, ${k.free}, ${k.lowVariants}, ${k.lowest}) IS DISTINCT FROM
           (excluded."deleted", excluded."free", excluded."lowVariants", excluded."lowest")`;
}
