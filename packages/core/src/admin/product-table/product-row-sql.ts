import { DEFAULT_CURRENCY, type Locale } from "@souk/contracts";
import {
  type Brand,
  type CategoryTranslation,
  columns,
  type Media,
  Prisma,
  type Product,
  type ProductListing,
  type ProductMedia,
  type ProductStock,
  type ProductTranslation,
  type Variant,
} from "@souk/db";

const b = columns<Brand>("b");
const ct = columns<CategoryTranslation>("ct");
const k = columns<ProductStock>("k");
const l = columns<ProductListing>("l");
const m = columns<Media>("m");
const p = columns<Product>("p");
const pm = columns<ProductMedia>("pm");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;

/** The prices that the staff's table shows and sorts by. */
export const TABLE_CURRENCY = DEFAULT_CURRENCY;

/** Of a thing's translations the language's own, else the default one. */
const preferred = (locale: Prisma.Sql, wanted: Locale): Prisma.Sql =>
  sql`${locale} IN (${wanted}, 'en') ORDER BY ${locale} = ${wanted} DESC LIMIT 1`;

const productName = (locale: Locale): Prisma.Sql =>
  sql`(SELECT ${t.name} FROM "ProductTranslation" t WHERE ${t.productId} = ${p.id} AND ${preferred(t.locale, locale)})`;

const categoryName = (locale: Locale): Prisma.Sql =>
  sql`(SELECT ${ct.name} FROM "CategoryTranslation" ct
        WHERE ${ct.categoryId} = ${p.categoryId} AND ${preferred(ct.locale, locale)})`;

const brandName = sql`(SELECT ${b.name} FROM "Brand" b WHERE ${b.id} = ${p.brandId})`;

/** Units that can be sold now, over all its live variants and locations. */
const available = sql`coalesce((SELECT ${k.free} FROM "ProductStock" k WHERE ${k.productId} = ${p.id}), 0)`;

const liveVariants = sql`FROM "Variant" v WHERE ${v.productId} = ${p.id} AND ${v.deletedAt} IS NULL`;

const iso = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const picture = (locale: Locale): Prisma.Sql => sql`(
  SELECT json_build_object('hash', ${m.hash}, 'width', ${m.width}, 'height', ${m.height}, 'widths', ${m.widths},
           'alt', coalesce(nullif(${m.alt} ->> ${locale}, ''), ${m.alt} ->> 'en', ''))
    FROM "ProductMedia" pm JOIN "Media" m ON ${m.id} = ${pm.mediaId}
   WHERE ${pm.productId} = ${p.id} ORDER BY ${pm.position}, ${pm.mediaId} LIMIT 1)`;

/** The ProductRow of contracts for `p` and its listing `l`, which may be missing. */
export const productRow = (locale: Locale): Prisma.Sql => sql`json_build_object(
  'id', ${p.id}, 'name', coalesce(${productName(locale)}, ''), 'status', ${p.status},
  'category', ${categoryName(locale)}, 'brand', ${brandName}, 'tags', ${p.tags},
  'sku', (SELECT ${v.sku} ${liveVariants} ORDER BY ${v.position}, ${v.id} LIMIT 1),
  'picture', ${picture(locale)}, 'available', ${available}, 'variantCount', (SELECT count(*) ${liveVariants}),
  'minPrice', ${l.minPrice}, 'maxPrice', ${l.maxPrice}, 'currency', ${TABLE_CURRENCY}::text,
  'createdAt', ${iso(p.createdAt)}, 'updatedAt', ${iso(p.updatedAt)}, 'deleted', ${p.deletedAt} IS NOT NULL)`;
