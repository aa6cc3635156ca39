import {
  columns,
  Prisma,
  type BundleItem,
  type Product,
  type ProductRelation,
  type ProductTranslation,
  type RelationKind,
  type Variant,
} from "@souk/db";
import { joinListing, preferred, visible, type MarketParam, type Param } from "./sql.ts";
import { variantOptions } from "./variant-options.ts";

const bi = columns<BundleItem>("bi");
const cv = columns<Variant>("cv");
const p = columns<Product>("p");
const rel = columns<ProductRelation>("rel");
const t = columns<ProductTranslation>("t");
const { sql } = Prisma;

/** Products that staff show beside the one in `meant`, in their order. */
export const chosen = (kind: RelationKind, param: MarketParam): Prisma.Sql => sql`
  SELECT ${rel.position} AS key, ${rel.relatedId} AS id
    FROM "ProductRelation" rel JOIN "Product" p ON ${p.id} = ${rel.relatedId} ${joinListing(param)}
   WHERE ${rel.productId} = (SELECT id FROM meant) AND ${rel.kind} = '${Prisma.raw(kind)}' AND ${visible(param)}`;

/** What the bundles among the rows of `sellable` hold; a part that shoppers can't open has no slug. */
export const bundlesJson = (param: Param<"locale" | "now">): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object('variantId', held."bundleId", 'contents', held.contents)), '[]')
    FROM (
      SELECT ${bi.bundleId}, json_agg(json_build_object(
               'slug', CASE WHEN ${visible(param)} THEN text.slug END, 'name', text.name,
               'options', ${variantOptions(cv.id, param("locale", "text"))}, 'quantity', ${bi.quantity}) ORDER BY text.name, ${cv.sku}) AS contents
        FROM sellable JOIN "BundleItem" bi ON ${bi.bundleId} = sellable.id
        JOIN "Variant" cv ON ${cv.id} = ${bi.componentId} JOIN "Product" p ON ${p.id} = ${cv.productId}
        CROSS JOIN LATERAL (
          SELECT ${t.name}, ${t.slug} FROM "ProductTranslation" t
           WHERE ${t.productId} = ${p.id} AND ${preferred(t.locale, param)}) text
       GROUP BY ${bi.bundleId}) held)`;
