import { Currency, ProductAttributeInput, ProductStatus } from "@souk/contracts";
import {
  type Brand,
  columns,
  Prisma,
  type Product,
  type ProductMedia,
  type ProductTranslation,
  type StockLevel,
  type TaxClass,
  type Variant,
  type VariantPrice,
} from "@souk/db";
import { z } from "zod";
import { holdProducts } from "../../catalog/hold-products.ts";
import type { Tx } from "../../context.ts";
import { isBundle } from "../../inventory/bundle-sql.ts";
import { defaultLocation } from "../../inventory/locations-sql.ts";
import { attributesJson } from "../products/product-attributes-sql.ts";

const b = columns<Brand>("b");
const p = columns<Product>("p");
const pm = columns<ProductMedia>("pm");
const s = columns<StockLevel>("s");
const t = columns<ProductTranslation>("t");
const tc = columns<TaxClass>("tc");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const { sql } = Prisma;

const Money = z.object({ amount: z.int(), compareAt: z.int().nullable() });
const VariantState = z.object({
  id: z.string(),
  sku: z.string(),
  active: z.boolean(),
  bundle: z.boolean(),
  prices: z.partialRecord(Currency, Money),
  onHand: z.int(),
  reserved: z.int(),
});
const State = z.object({
  id: z.string(),
  version: z.int(),
  deleted: z.boolean(),
  status: ProductStatus,
  publishedAt: z.string(),
  categoryId: z.string().nullable(),
  brand: z.string().nullable(),
  taxClass: z.string().nullable(),
  tags: z.array(z.string()),
  name: z.string(),
  /** The beginning of it: enough to see whether there is one. */
  description: z.string(),
  pictures: z.int(),
  variants: z.array(VariantState),
  attributes: z.array(ProductAttributeInput),
});
/** A product as far as bulk edits change it or ask of it. */
export type ProductState = z.infer<typeof State>;
const Rows = z.array(z.object({ state: State }));

const variants = sql`(
  SELECT coalesce(json_agg(json_build_object(
           'id', ${v.id}, 'sku', ${v.sku}, 'active', ${v.active}, 'bundle', ${isBundle(v.id)},
           'onHand', coalesce(level."onHand", 0), 'reserved', coalesce(level."reserved", 0), 'prices', (
             SELECT coalesce(json_object_agg(${vp.currency}, json_build_object(
                      'amount', ${vp.amount}, 'compareAt', ${vp.compareAt})), '{}')
               FROM "VariantPrice" vp WHERE ${vp.variantId} = ${v.id} AND NOT ${vp.derived})) ORDER BY ${v.position}, ${v.id}), '[]')
    FROM "Variant" v LEFT JOIN LATERAL (
      SELECT ${s.onHand}, ${s.reserved} FROM "StockLevel" s
       WHERE ${s.variantId} = ${v.id} AND ${s.locationId} = ${defaultLocation}) level ON TRUE
   WHERE ${v.productId} = ${p.id} AND ${v.deletedAt} IS NULL)`;

/** The products that are there, by id. */
export async function readStates(tx: Tx, ids: readonly string[]): Promise<Map<string, ProductState>> {
  const rows = await tx.$queryRaw(sql`
    SELECT json_build_object(
             'id', ${p.id}, 'version', ${p.version}, 'deleted', ${p.deletedAt} IS NOT NULL, 'status', ${p.status},
             'publishedAt', to_char(${p.publishedAt}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'categoryId', ${p.categoryId}, 'brand', ${b.name}, 'taxClass', ${tc.code}, 'tags', ${p.tags}, 'name', coalesce(${t.name}, ''),
             'description', left(coalesce(${t.description}, ''), 2000),
             'pictures', (SELECT count(*) FROM "ProductMedia" pm WHERE ${pm.productId} = ${p.id}),
             'variants', ${variants}, 'attributes', ${attributesJson}) AS state
      FROM "Product" p LEFT JOIN "Brand" b ON ${b.id} = ${p.brandId}
      LEFT JOIN "TaxClass" tc ON ${tc.id} = ${p.taxClassId}
      LEFT JOIN "ProductTranslation" t ON ${t.productId} = ${p.id} AND ${t.locale} = 'en'
     WHERE ${p.id} = ANY(${[...ids]}::uuid[])`);
  return new Map(Rows.parse(rows).map(({ state }) => [state.id, state]));
}

/** The same, held: products in the order of their ids, then their stock in the order in which orders take it. */
export async function lockStates(tx: Tx, ids: readonly string[]): Promise<Map<string, ProductState>> {
  const list = [...ids];
  await holdProducts(tx, list);
  await tx.$executeRaw`
    SELECT 1 FROM "StockLevel" s JOIN "Variant" v ON ${v.id} = ${s.variantId}
     WHERE ${v.productId} = ANY(${list}::uuid[]) ORDER BY ${s.variantId}, ${s.locationId} FOR UPDATE OF s`;
  return readStates(tx, ids);
}
