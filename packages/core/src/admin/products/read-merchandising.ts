import {
  type BundleItem,
  columns,
  type Media,
  Prisma,
  type Product,
  type ProductMedia,
  type ProductRelation,
  type ProductTranslation,
  type RelationKind,
  type StockLevel,
  type StockLocation,
  type Variant,
} from "@souk/db";
import { bundlesOf, freeOf } from "../../inventory/bundle-sql.ts";
import { variantOptions } from "../../catalog/variant-options.ts";

const at = columns<StockLocation>("at");
const bi = columns<BundleItem>("bi");
const cv = columns<Variant>("cv");
const m = columns<Media>("m");
const p = columns<Product>("p");
const pm = columns<ProductMedia>("pm");
const rel = columns<ProductRelation>("rel");
const s = columns<StockLevel>("s");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;

/** BundleItemInputs of the variant `v`. */
export const bundleJson = sql`(
  SELECT coalesce(json_agg(json_build_object('variantId', ${bi.componentId}, 'quantity', ${bi.quantity})
                           ORDER BY ${bi.componentId}), '[]')
    FROM "BundleItem" bi WHERE ${bi.bundleId} = ${v.id})`;

const namesOf = (productId: Prisma.Sql): Prisma.Sql => sql`(
  SELECT coalesce(json_object_agg(${t.locale}, ${t.name}), '{}')
    FROM "ProductTranslation" t WHERE ${t.productId} = ${productId})`;

/** A VariantChoice of the variant `cv`. */
export const choiceJson = sql`json_build_object(
  'variantId', ${cv.id}, 'productId', ${cv.productId}, 'sku', ${cv.sku}, 'names', ${namesOf(cv.productId)},
  'options', ${variantOptions(cv.id, "en")}, 'available', ${freeOf(cv.id)})`;

/** VariantChoices of all that the bundles of the product `p` hold. */
export const componentsJson = sql`(
  SELECT coalesce(json_agg(${choiceJson}), '[]') FROM "Variant" cv WHERE ${cv.id} IN (
    SELECT ${bi.componentId} FROM "BundleItem" bi JOIN "Variant" v ON ${v.id} = ${bi.bundleId}
     WHERE ${v.productId} = ${p.id} AND ${v.deletedAt} IS NULL))`;

/** StockViews of the variants of the product `p`; of a bundle, what its components make. */
export const stockJson = sql`(
  SELECT coalesce(json_agg(json_build_object(
           'variantId', level."variantId", 'onHand', level."onHand", 'reserved', level."reserved",
           'available', level.available)), '[]')
    FROM (SELECT ${s.variantId}, sum(${s.onHand}) AS "onHand", sum(${s.reserved}) AS "reserved",
                 sum(${s.onHand} - ${s.reserved} + ${s.backorderLimit}) AS available
            FROM "Variant" v JOIN "StockLevel" s ON ${s.variantId} = ${v.id}
            JOIN "StockLocation" at ON ${at.id} = ${s.locationId} AND ${at.sellsOnline}
           WHERE ${v.productId} = ${p.id} AND ${v.deletedAt} IS NULL GROUP BY ${s.variantId}
          UNION ALL
          SELECT ${v.id}, 0, 0, ${bundlesOf(v.id)} FROM "Variant" v
           WHERE ${v.productId} = ${p.id} AND ${v.deletedAt} IS NULL
             AND ${v.id} IN (SELECT ${bi.bundleId} FROM "BundleItem" bi)) level)`;

/** RelatedProducts of the product `p`, in order; deleted ones are left out. */
export const relationsJson = (kind: RelationKind): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object(
           'id', ${rel.relatedId}, 'names', ${namesOf(rel.relatedId)}, 'picture', (
             SELECT json_build_object('hash', ${m.hash}, 'width', ${m.width}, 'height', ${m.height},
                      'widths', ${m.widths}, 'alt', coalesce(${m.alt} ->> 'en', ''))
               FROM "ProductMedia" pm JOIN "Media" m ON ${m.id} = ${pm.mediaId}
              WHERE ${pm.productId} = ${rel.relatedId} ORDER BY ${pm.position} LIMIT 1))
           ORDER BY ${rel.position}, ${rel.relatedId}), '[]')
    FROM "ProductRelation" rel JOIN "Product" other ON other."id" = ${rel.relatedId}
   WHERE ${rel.productId} = ${p.id} AND ${rel.kind} = '${Prisma.raw(kind)}' AND other."deletedAt" IS NULL)`;
