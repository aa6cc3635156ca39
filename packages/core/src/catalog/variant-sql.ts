import {
  columns,
  Prisma,
  type Media,
  type ProductOption,
  type ProductOptionValue,
  type StockLevel,
  type StockLocation,
  type Variant,
  type VariantOptionValue,
  type VariantPrice,
} from "@souk/db";
import { bundlesOf } from "../inventory/bundle-sql.ts";
import { localized, type Param } from "./sql.ts";

const at = columns<StockLocation>("at");
const media = columns<Media>("media");
const o = columns<ProductOption>("o");
const ov = columns<ProductOptionValue>("ov");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const vv = columns<VariantOptionValue>("vv");
const { sql } = Prisma;

/** Shown stock ends here: "more than 10". */
const SHOWN_STOCK = Prisma.raw("10");

/** The variants of a product that can be chosen in the asked currency, each with its option values in order. */
export const sellable = (productId: Prisma.Sql, param: Param<"currency">): Prisma.Sql => sql`
  SELECT ${v.id}, ${v.sku}, ${v.position}, ${v.weightGrams}, ${v.mediaId}, ${vp.amount}, ${vp.compareAt},
         ARRAY(SELECT ${ov.id} FROM "VariantOptionValue" vv
                 JOIN "ProductOptionValue" ov ON ${ov.id} = ${vv.valueId} JOIN "ProductOption" o ON ${o.id} = ${ov.optionId}
                WHERE ${vv.variantId} = ${v.id} ORDER BY ${o.position}, ${ov.position}) AS values,
         coalesce(${bundlesOf(v.id)}, (SELECT sum(${s.onHand} - ${s.reserved}) FROM "StockLevel" s
                     JOIN "StockLocation" at ON ${at.id} = ${s.locationId} AND ${at.deletedAt} IS NULL
                    WHERE ${s.variantId} = ${v.id}), 0) AS free
    FROM "Variant" v JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${param("currency", "bpchar")}
   WHERE ${v.productId} = ${productId} AND ${v.active} AND ${v.deletedAt} IS NULL`;

/** VariantViews of `sellable`. */
export const variantsJson = sql`(
  SELECT coalesce(json_agg(json_build_object(
           'id', v.id, 'sku', v.sku, 'valueIds', v.values, 'price', v.amount,
           'compareAt', CASE WHEN v."compareAt" > v.amount THEN v."compareAt" END,
           'available', greatest(0, least(v.free, ${SHOWN_STOCK})), 'weightGrams', v."weightGrams",
           'pictureHash', (SELECT ${media.hash} FROM "Media" media WHERE ${media.id} = v."mediaId"))
           ORDER BY v.position, v.id), '[]') FROM sellable v)`;

const valuesJson = (param: Param<"locale">): Prisma.Sql => sql`
  SELECT json_agg(json_build_object('id', ${ov.id}, 'code', ${ov.code}, 'label', ${localized(ov.label, param)},
                                    'hex', ${ov.hex}) ORDER BY ${ov.position}, ${ov.id}) AS list
    FROM "ProductOptionValue" ov
   WHERE ${ov.optionId} = ${o.id} AND ${ov.id} IN (SELECT unnest(sellable.values) FROM sellable)`;

/** OptionViews of the product `p`: only what some sellable variant has. */
export const optionsJson = (param: Param<"locale">): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object('id', ${o.id}, 'code', ${o.code}, 'label', ${localized(o.label, param)},
                                             'values', values.list) ORDER BY ${o.position}, ${o.id}), '[]')
    FROM "ProductOption" o CROSS JOIN LATERAL (${valuesJson(param)}) values
   WHERE ${o.productId} = p.id AND values.list IS NOT NULL)`;
