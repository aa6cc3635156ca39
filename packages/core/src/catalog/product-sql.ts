import {
  columns,
  prepare,
  Prisma,
  type Brand,
  type Media,
  type Product,
  type ProductCategory,
  type ProductMedia,
  type ProductTranslation,
} from "@souk/db";
import { ancestors, breadcrumbs } from "./breadcrumbs-sql.ts";
import { cards } from "./card-sql.ts";
import { specsJson } from "./specs-sql.ts";
import { bundlesJson, chosen } from "./merchandising-sql.ts";
import { slugOwners, slugsJson } from "./slug-sql.ts";
import {
  joinListing,
  pictureJson,
  preferred,
  ratingJson,
  visible,
  type MarketParam,
  type Param,
} from "./sql.ts";
import { optionsJson, sellable, variantsJson } from "./variant-sql.ts";

const b = columns<Brand>("b");
const m = columns<ProductCategory>("m");
const media = columns<Media>("media");
const p = columns<Product>("p");
const pm = columns<ProductMedia>("pm");
const t = columns<ProductTranslation>("t");
const { sql } = Prisma;

const chosenOrder = sql`page.key, page.id`;

export type ProductParam = "locale" | "currency" | "now" | "slug";

const pictures = (param: Param<"locale">): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(${pictureJson(param)} ORDER BY ${pm.position}, ${pm.mediaId}), '[]')
    FROM "ProductMedia" pm JOIN "Media" media ON ${media.id} = ${pm.mediaId} WHERE ${pm.productId} = ${p.id})`;

/** Eight others of the same category, by rank, that staff haven't chosen already. */
const related = (param: MarketParam): Prisma.Sql => sql`
  SELECT ${m.rank} AS key, ${m.productId} AS id
    FROM "ProductCategory" m JOIN "Product" p ON ${p.id} = ${m.productId} ${joinListing(param)}
   WHERE ${m.categoryId} = (SELECT "categoryId" FROM meant) AND ${p.id} <> (SELECT id FROM meant) AND ${visible(param)}
     AND ${p.id} NOT IN (SELECT id FROM crossed UNION ALL SELECT id FROM better)
   ORDER BY ${m.rank} DESC, ${m.productId} DESC LIMIT 8`;

/** A product's whole page in one statement. */
export const PRODUCT = prepare<ProductParam>(
  (param) => sql`
  WITH RECURSIVE meant AS MATERIALIZED (
    SELECT ${p.id}, ${p.categoryId}
      FROM (${slugOwners("PRODUCT", param)}) owners JOIN "Product" p ON ${p.id} = owners.id ${joinListing(param)}
     WHERE ${visible(param)} ORDER BY owners.place LIMIT 1
  ), up AS (${ancestors(sql`(SELECT "categoryId" FROM meant)`)}
  ), sellable AS MATERIALIZED (${sellable(sql`(SELECT id FROM meant)`, param)}
  ), crossed AS MATERIALIZED (${chosen("CROSS_SELL", param)}
  ), better AS MATERIALIZED (${chosen("UP_SELL", param)}
  ), related AS MATERIALIZED (${related(param)})
  SELECT json_build_object(
    'id', ${p.id}, 'name', t.name, 'slugs', ${slugsJson("PRODUCT", p.id)}, 'description', t.description,
    'seoTitle', t."seoTitle", 'seoDescription', t."seoDescription", 'brand', ${b.name}, 'brandSlug', ${b.slug},
    'isNew', ${p.isNew}, 'rating', ${ratingJson},
    'currency', ${param("currency", "bpchar")},
    'breadcrumbs', CASE WHEN (SELECT bool_and(up.open) FROM up) THEN ${breadcrumbs(0, param)} ELSE '[]' END,
    'pictures', ${pictures(param)}, 'options', ${optionsJson(param)}, 'variants', ${variantsJson(param)},
    'specs', ${specsJson(param)},
    'bundles', ${bundlesJson(param)},
    'crossSell', ${cards("crossed", chosenOrder, param)}, 'upSell', ${cards("better", chosenOrder, param)},
    'related', ${cards("related", sql`page.key DESC, page.id DESC`, param)})
    FROM meant JOIN "Product" p ON ${p.id} = meant.id LEFT JOIN "Brand" b ON ${b.id} = ${p.brandId}
    CROSS JOIN LATERAL (
      SELECT ${t.name}, ${t.description}, ${t.seoTitle}, ${t.seoDescription} FROM "ProductTranslation" t
       WHERE ${t.productId} = ${p.id} AND ${preferred(t.locale, param)}) t`,
);
