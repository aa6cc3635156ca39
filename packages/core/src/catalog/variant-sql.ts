import {
  type BundleItem,
  columns,
  Prisma,
  type Media,
  type PriceOffer,
  type ProductOption,
  type ProductOptionValue,
  type Variant,
  type VariantOptionValue,
  type VariantPrice,
} from "@souk/db";
import { bundlesOf, freeOf, stockedOf } from "../inventory/bundle-sql.ts";
import { shownPrice, struckPrice } from "../prices/shown-price-sql.ts";
import { localized, type Param } from "./sql.ts";

const media = columns<Media>("media");
const o = columns<ProductOption>("o");
const offer = columns<PriceOffer>("offer");
const ov = columns<ProductOptionValue>("ov");
const bi = columns<BundleItem>("bi");
const cv = columns<Variant>("cv");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const vv = columns<VariantOptionValue>("vv");
const { sql } = Prisma;

/** Shown stock ends here: "more than 10". */
const SHOWN_STOCK = Prisma.raw("10");

const iso = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** BackorderTerms of the variant `v`; of a bundle those of its parts, which ships when the last of them does. */
const backorder = (param: Param<"locale">): Prisma.Sql => sql`(
  CASE WHEN ${v.backorder} <> 'DENY'
       THEN json_build_object('shipsBy', ${iso(v.backorderUntil)}, 'text', ${localized(v.backorderText, param)})
       ELSE (SELECT json_build_object('shipsBy', ${iso(
         sql`CASE WHEN bool_and(${cv.backorderUntil} IS NOT NULL) THEN max(${cv.backorderUntil}) END`,
       )}, 'text', '')
               FROM "BundleItem" bi JOIN "Variant" cv ON ${cv.id} = ${bi.componentId}
              WHERE ${bi.bundleId} = ${v.id} AND ${cv.backorder} <> 'DENY' HAVING count(*) > 0) END)`;

/** The variants of a product that can be chosen in the asked currency, each with its option values in order. */
export const sellable = (productId: Prisma.Sql, param: Param<"currency" | "locale">): Prisma.Sql => sql`
  SELECT ${v.id}, ${v.sku}, ${v.position}, ${v.weightGrams}, ${v.mediaId}, ${shownPrice} AS price,
         ${struckPrice} AS was, ${vp.lowestBefore},
         ARRAY(SELECT ${ov.id} FROM "VariantOptionValue" vv
                 JOIN "ProductOptionValue" ov ON ${ov.id} = ${vv.valueId} JOIN "ProductOption" o ON ${o.id} = ${ov.optionId}
                WHERE ${vv.variantId} = ${v.id} ORDER BY ${o.position}, ${ov.position}) AS values,
         coalesce(${bundlesOf(v.id)}, ${freeOf(v.id)}) AS free,
         coalesce(${bundlesOf(v.id, stockedOf)}, ${stockedOf(v.id)}) AS stocked, ${backorder(param)} AS backorder
    FROM "Variant" v JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${param("currency", "bpchar")}
   WHERE ${v.productId} = ${productId} AND ${v.active} AND ${v.deletedAt} IS NULL`;

const validNow = (param: Param<"now">): Prisma.Sql => sql`
  (${offer.startsAt} IS NULL OR ${offer.startsAt} <= ${param("now", "timestamp(3)")})
  AND (${offer.endsAt} IS NULL OR ${offer.endsAt} > ${param("now", "timestamp(3)")})`;

/** What everybody pays from a quantity on, of the row `v`. */
const tiersJson = (param: Param<"currency" | "now">): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object('minQuantity', tier.from, 'amount', tier.amount) ORDER BY tier.from), '[]')
    FROM (SELECT ${offer.minQuantity} AS from, min(${offer.amount}) AS amount FROM "PriceOffer" offer
           WHERE ${offer.variantId} = v.id AND ${offer.currency} = ${param("currency", "bpchar")} AND ${offer.groupId} IS NULL
             AND ${offer.minQuantity} > 1 AND ${offer.amount} < v.price AND ${validNow(param)}
           GROUP BY ${offer.minQuantity}) tier)`;

/** VariantViews of `sellable`. */
export const variantsJson = (param: Param<"currency" | "now">): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object(
           'id', v.id, 'sku', v.sku, 'valueIds', v.values, 'price', v.price,
           'compareAt', v.was, 'lowestBefore', v."lowestBefore", 'tiers', ${tiersJson(param)},
           'available', greatest(0, least(v.free, ${SHOWN_STOCK})), 'stocked', least(v.stocked, ${SHOWN_STOCK}),
           'backorder', v.backorder, 'weightGrams', v."weightGrams",
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
