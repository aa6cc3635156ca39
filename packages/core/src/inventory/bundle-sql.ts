import { type BundleItem, columns, Prisma, type StockLevel, type Variant } from "@souk/db";
import { sellingLocations } from "./locations-sql.ts";

const bi = columns<BundleItem>("bi");
const bv = columns<Variant>("bv");
const s = columns<StockLevel>("s");

const over = (variantId: Prisma.Sql, units: Prisma.Sql): Prisma.Sql => Prisma.sql`
  coalesce((SELECT sum(${units})::int FROM "StockLevel" s
             WHERE ${s.variantId} = ${variantId} AND ${s.locationId} = ANY(${sellingLocations})), 0)`;

/** What of a variant with stock of its own can be bought: what nobody has reserved, and what may be owed. */
export const freeOf = (variantId: Prisma.Sql): Prisma.Sql =>
  over(variantId, Prisma.sql`${s.onHand} - ${s.reserved} + ${s.backorderLimit}`);

/** What of it is there: `freeOf` without what may be owed. */
export const stockedOf = (variantId: Prisma.Sql): Prisma.Sql =>
  over(variantId, Prisma.sql`greatest(${s.onHand} - ${s.reserved}, 0)`);

/** How many bundles its parts make, of which there are `free(id)` each; null for what is no bundle. */
export const bundlesOf = (
  variantId: Prisma.Sql,
  free: (componentId: Prisma.Sql) => Prisma.Sql = freeOf,
): Prisma.Sql => Prisma.sql`
  (SELECT min(greatest(${free(bi.componentId)}, 0) / ${bi.quantity})
     FROM "BundleItem" bi WHERE ${bi.bundleId} = ${variantId})`;

/** Whether a variant is a bundle. */
export const isBundle = (variantId: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM "BundleItem" bi WHERE ${bi.bundleId} = ${variantId})`;

/** The products whose bundles have the variant in them, with its quantity, as JSON; null for most. */
export const usedIn = (variantId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT json_agg(json_build_object('productId', ${bv.productId}, 'quantity', ${bi.quantity}))
     FROM "BundleItem" bi JOIN "Variant" bv ON ${bv.id} = ${bi.bundleId}
    WHERE ${bi.componentId} = ${variantId} AND ${bv.deletedAt} IS NULL)`;
