import { DomainError, ProductDetail } from "@souk/contracts";
import {
  type Brand,
  columns,
  type Media,
  Prisma,
  type Product,
  type ProductMedia,
  type ProductOption,
  type ProductOptionValue,
  type ProductTranslation,
  type TaxClass,
  type Variant,
  type VariantOptionValue,
  type VariantPrice,
} from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { bundleJson, componentsJson, relationsJson, stockJson } from "./read-merchandising.ts";
import { attributesJson } from "./product-attributes-sql.ts";

const b = columns<Brand>("b");
const m = columns<Media>("m");
const o = columns<ProductOption>("o");
const ov = columns<ProductOptionValue>("ov");
const p = columns<Product>("p");
const pm = columns<ProductMedia>("pm");
const t = columns<ProductTranslation>("t");
const tc = columns<TaxClass>("tc");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const vv = columns<VariantOptionValue>("vv");
const { sql } = Prisma;

const iso = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const texts = sql`(
  SELECT json_object_agg(${t.locale}, json_strip_nulls(json_build_object(
           'name', ${t.name}, 'slug', ${t.slug}, 'description', ${t.description},
           'seoTitle', ${t.seoTitle}, 'seoDescription', ${t.seoDescription})))
    FROM "ProductTranslation" t WHERE ${t.productId} = ${p.id})`;

const options = sql`(
  SELECT coalesce(json_agg(json_build_object('code', ${o.code}, 'label', ${o.label}, 'values', (
           SELECT coalesce(json_agg(json_build_object('code', ${ov.code}, 'label', ${ov.label}, 'hex', ${ov.hex})
                    ORDER BY ${ov.position}), '[]')
             FROM "ProductOptionValue" ov WHERE ${ov.optionId} = ${o.id})) ORDER BY ${o.position}), '[]')
    FROM "ProductOption" o WHERE ${o.productId} = ${p.id})`;

const valuesOfVariant = sql`(
  SELECT coalesce(json_agg(${ov.code} ORDER BY ${o.position}), '[]')
    FROM "VariantOptionValue" vv JOIN "ProductOptionValue" ov ON ${ov.id} = ${vv.valueId}
    JOIN "ProductOption" o ON ${o.id} = ${ov.optionId} WHERE ${vv.variantId} = ${v.id})`;

const pricesOfVariant = sql`(
  SELECT coalesce(json_object_agg(${vp.currency}, json_build_object(
           'amount', ${vp.amount}, 'compareAt', ${vp.compareAt})), '{}')
    FROM "VariantPrice" vp WHERE ${vp.variantId} = ${v.id} AND NOT ${vp.derived})`;

const variants = sql`(
  SELECT coalesce(json_agg(json_build_object(
           'id', ${v.id}, 'sku', ${v.sku}, 'barcode', ${v.barcode}, 'weightGrams', ${v.weightGrams},
           'lowStockAt', ${v.lowStockAt}, 'mediaId', ${v.mediaId}, 'active', ${v.active},
           'values', ${valuesOfVariant}, 'prices', ${pricesOfVariant}, 'bundle', ${bundleJson}) ORDER BY ${v.position}, ${v.id}), '[]')
    FROM "Variant" v WHERE ${v.productId} = ${p.id} AND ${v.deletedAt} IS NULL)`;

const media = sql`(
  SELECT coalesce(json_agg(json_build_object(
           'id', ${m.id}, 'hash', ${m.hash}, 'width', ${m.width}, 'height', ${m.height}, 'widths', ${m.widths},
           'alt', coalesce(${m.alt} ->> 'en', '')) ORDER BY ${pm.position}, ${pm.mediaId}), '[]')
    FROM "ProductMedia" pm JOIN "Media" m ON ${m.id} = ${pm.mediaId} WHERE ${pm.productId} = ${p.id})`;

const Rows = z.array(z.object({ product: ProductDetail }));

/** A product as its editor shows it, deleted or not, in one statement; NOT_FOUND where there is none. */
export async function readProduct(tx: Tx, id: string): Promise<ProductDetail> {
  const rows = await tx.$queryRaw(sql`
    SELECT json_build_object(
      'id', ${p.id}, 'version', ${p.version}, 'createdAt', ${iso(p.createdAt)}, 'updatedAt', ${iso(p.updatedAt)},
      'rating', json_build_object('average', ${p.ratingAverage}, 'count', ${p.ratingCount}),
      'deleted', ${p.deletedAt} IS NOT NULL, 'status', ${p.status}, 'categoryId', ${p.categoryId},
      'brand', ${b.name}, 'taxClass', ${tc.code}, 'featured', ${p.featured}, 'isNew', ${p.isNew}, 'tags', ${p.tags}, 'specs', ${p.specs}, 'attributes', ${attributesJson},
      'texts', ${texts}, 'options', ${options}, 'variants', ${variants}, 'media', ${media}, 'stock', ${stockJson},
      'components', ${componentsJson}, 'publishedAt', ${iso(p.publishedAt)}, 'unpublishAt', ${iso(p.unpublishAt)},
      'crossSell', ${relationsJson("CROSS_SELL")}, 'upSell', ${relationsJson("UP_SELL")}
    ) AS product
      FROM "Product" p LEFT JOIN "Brand" b ON ${b.id} = ${p.brandId}
      LEFT JOIN "TaxClass" tc ON ${tc.id} = ${p.taxClassId} WHERE ${p.id} = ${id}::uuid`);
  const [row] = Rows.parse(rows);
  if (!row) throw new DomainError("NOT_FOUND", { entity: "product" });
  return row.product;
}
