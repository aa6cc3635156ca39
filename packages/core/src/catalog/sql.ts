import {
  columns,
  Prisma,
  type Category,
  type CategoryTranslation,
  type Media,
  type ParamType,
  type Product,
  type ProductCategory,
  type ProductListing,
} from "@souk/db";

/** Gives a statement its parameters by name; see `prepare` of @souk/db. */
export type Param<Name extends string> = (name: Name, type: ParamType) => Prisma.Sql;
export type MarketParam = Param<"locale" | "currency" | "now">;

const c = columns<Category>("c");
const ct = columns<CategoryTranslation>("t");
const l = columns<ProductListing>("l");
const m = columns<ProductCategory>("m");
const media = columns<Media>("media");
const p = columns<Product>("p");
const { sql } = Prisma;

/** Whether shoppers may see the product `p` now. */
export const visible = (param: Param<"now">): Prisma.Sql =>
  sql`${p.status} = 'ACTIVE' AND ${p.deletedAt} IS NULL AND ${p.publishedAt} <= ${param("now", "timestamp(3)")}
      AND (${p.unpublishAt} IS NULL OR ${p.unpublishAt} > ${param("now", "timestamp(3)")})`;

/** Joins the listing `l` of the product `p` in the asked currency: a product without a price in it isn't sold there. */
export const joinListing = (param: Param<"currency">): Prisma.Sql =>
  sql`JOIN "ProductListing" l ON ${l.productId} = ${p.id} AND ${l.currency} = ${param("currency", "bpchar")}`;

/** A LocalizedText column in the asked language, else in the default one, else nothing. */
export const localized = (value: Prisma.Sql, param: Param<"locale">): Prisma.Sql =>
  sql`coalesce(nullif(${value} ->> ${param("locale", "text")}, ''), ${value} ->> 'en', '')`;

/** The Picture of contracts for the row `media`. */
export const pictureJson = (param: Param<"locale">): Prisma.Sql => sql`json_build_object(
  'hash', ${media.hash}, 'width', ${media.width}, 'height', ${media.height}, 'widths', ${media.widths},
  'alt', ${localized(media.alt, param)}, 'blur', ${media.blur})`;

/** The Rating of contracts of the product `p`, from its own row. */
export const ratingJson = sql`CASE WHEN ${p.ratingCount} > 0 THEN
  json_build_object('average', ${p.ratingAverage}, 'count', ${p.ratingCount}) END`;

/** Of the translations of one thing, the asked language's first, then the default's. */
export const preferred = (locale: Prisma.Sql, param: Param<"locale">): Prisma.Sql =>
  sql`${locale} IN (${param("locale", "text")}, 'en') ORDER BY ${locale} = ${param("locale", "text")} DESC LIMIT 1`;

/** Joins `t`: name, slug and description of the category `c`. */
export const joinCategoryText = (param: Param<"locale">): Prisma.Sql => sql`CROSS JOIN LATERAL (
  SELECT ${ct.name}, ${ct.slug}, ${ct.description} FROM "CategoryTranslation" t
   WHERE ${ct.categoryId} = ${c.id} AND ${preferred(ct.locale, param)}) t`;

/** A CategoryTile's fields for the rows `c`, `t` and `counts`. */
export const tileFields = (param: Param<"locale">): Prisma.Sql => sql`
  'id', ${c.id}, 'slug', t.slug, 'name', t.name, 'productCount', coalesce(counts.count, 0),
  'picture', (SELECT ${pictureJson(param)} FROM "Media" media WHERE ${media.id} = ${c.mediaId})`;

/** Categories with what shoppers can see in them: count, lowest and highest price. */
export const countsOf = (among: Prisma.Sql, param: Param<"currency" | "now">): Prisma.Sql => sql`
  SELECT ${m.categoryId} AS id, count(*) AS count, min(${l.minPrice}) AS low, max(${l.minPrice}) AS high
    FROM "ProductCategory" m JOIN "Product" p ON ${p.id} = ${m.productId} ${joinListing(param)}
   WHERE ${among} AND ${visible(param)} GROUP BY ${m.categoryId}`;

/** An active category that nobody deleted. */
export const open = sql`${c.active} AND ${c.deletedAt} IS NULL`;
