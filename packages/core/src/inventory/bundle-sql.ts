import { type BundleItem, columns, Prisma, type StockLevel, type Variant } from "@souk/db";
import { sellingLocation } from "./selling-location.ts";

const bi = columns<BundleItem>("bi");
const bv = columns<Variant>("bv");
const s = columns<StockLevel>("s");

/** What of a variant with stock of its own nobody has reserved. */
export const freeOf = (variantId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  coalesce((SELECT ${s.onHand} - ${s.reserved} FROM "StockLevel" s
             WHERE ${s.variantId} = ${variantId} AND ${s.locationId} = ${sellingLocation}), 0)`;

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
