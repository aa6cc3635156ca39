import {
  columns,
  Prisma,
  type Brand,
  type Media,
  type Product,
  type ProductListing,
  type ProductMedia,
  type ProductTranslation,
} from "@souk/db";
import { joinListing, pictureJson, preferred, ratingJson, type MarketParam, type Param } from "./sql.ts";

const b = columns<Brand>("b");
const l = columns<ProductListing>("l");
const media = columns<Media>("media");
const p = columns<Product>("p");
const pm = columns<ProductMedia>("pm");
const t = columns<ProductTranslation>("t");
const { sql } = Prisma;

/** Joins `t`: name and slug of the product `p`. */
const joinText = (param: Param<"locale">): Prisma.Sql => sql`CROSS JOIN LATERAL (
  SELECT ${t.name}, ${t.slug} FROM "ProductTranslation" t
   WHERE ${t.productId} = ${p.id} AND ${preferred(t.locale, param)}) t`;

// By position alone, which the index gives without sorting: this runs for each card of each list.
const firstPicture = (param: Param<"locale">): Prisma.Sql => sql`(
  SELECT ${pictureJson(param)} FROM "Media" media WHERE ${media.id} = (
    SELECT ${pm.mediaId} FROM "ProductMedia" pm WHERE ${pm.productId} = ${p.id} ORDER BY ${pm.position} LIMIT 1))`;

/** A JSON array of the ProductCards of the few products in `page` (columns key and id), ordered by `order`. */
export const cards = (page: string, order: Prisma.Sql, param: MarketParam): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object(
           'id', ${p.id}, 'slug', t.slug, 'name', t.name, 'brand', ${b.name}, 'picture', ${firstPicture(param)},
           'minPrice', ${l.minPrice}, 'maxPrice', ${l.maxPrice}, 'compareAt', ${l.compareAt}, 'lowestBefore', ${l.lowestBefore},
           'currency', ${l.currency}, 'available', ${l.available}, 'isNew', ${p.isNew}, 'rating', ${ratingJson},
           'soleVariantId', ${l.soleVariantId}) ORDER BY ${order}), '[]')
    FROM ${Prisma.raw(page)} page JOIN "Product" p ON ${p.id} = page.id ${joinListing(param)}
    ${joinText(param)} LEFT JOIN "Brand" b ON ${b.id} = ${p.brandId})`;
