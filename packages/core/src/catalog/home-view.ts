import { HomeView, type Market } from "@souk/contracts";
import {
  columns,
  prepare,
  Prisma,
  type Category,
  type Product,
  type ProductCategory,
  type ProductStat,
} from "@souk/db";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { answerOf } from "./answer.ts";
import { cards } from "./card-sql.ts";
import { collectionTiles } from "./collection-view.ts";
import { countsOf, joinCategoryText, joinListing, open, tileFields, visible } from "./sql.ts";

const c = columns<Category>("c");
const m = columns<ProductCategory>("m");
const p = columns<Product>("p");
const st = columns<ProductStat>("st");
const { sql } = Prisma;
/** A purchase tells more than a look; ProductStat_popular is an index of this. */
const popularity = sql`(${st.views} + 10 * ${st.sold})`;
const order = sql`page.key DESC, page.id DESC`;

const HOME = prepare<"locale" | "currency" | "now">(
  (param) => sql`
  WITH featured AS MATERIALIZED (
    SELECT ${p.rank} AS key, ${p.id} AS id FROM "Product" p ${joinListing(param)}
     WHERE ${p.featured} AND ${visible(param)} ORDER BY ${p.rank} DESC, ${p.id} DESC LIMIT 12
  ), fresh AS MATERIALIZED (
    SELECT ${p.publishedAt} AS key, ${p.id} AS id FROM "Product" p ${joinListing(param)}
     WHERE ${visible(param)} ORDER BY ${p.publishedAt} DESC, ${p.id} DESC LIMIT 12
  ), popular AS MATERIALIZED (
    SELECT ${popularity} AS key, ${st.productId} AS id
      FROM "ProductStat" st JOIN "Product" p ON ${p.id} = ${st.productId} ${joinListing(param)}
     WHERE ${visible(param)} AND ${popularity} > 0 ORDER BY ${popularity} DESC, ${st.productId} DESC LIMIT 12
  ), roots AS MATERIALIZED (
    SELECT ${c.id} FROM "Category" c WHERE ${c.parentId} IS NULL AND ${open}
  ), counts AS (${countsOf(sql`${m.categoryId} IN (SELECT id FROM roots)`, param)})
  SELECT json_build_object(
    'departments', (SELECT coalesce(json_agg(json_build_object(${tileFields(param)}, 'description', t.description)
                                    ORDER BY ${c.position}, ${c.id}), '[]')
                      FROM roots JOIN "Category" c ON ${c.id} = roots.id LEFT JOIN counts ON counts.id = ${c.id}
                      ${joinCategoryText(param)}),
    'featured', ${cards("featured", order, param)},
    'fresh', ${cards("fresh", order, param)},
    'popular', ${cards("popular", order, param)},
    'collections', ${collectionTiles(param)})`,
);
const Home = answerOf(HomeView);

/** The home page: departments, collections, twelve featured products, the newest and the most popular. */
export async function homeView(ctx: ReadContext, input: Market): Promise<HomeView> {
  ctx.tag(CATALOG_TAG);
  const { locale, currency } = input;
  return Home.parse(await ctx.reader.read(HOME, { locale, currency, now: ctx.clock.now().toISOString() }));
}
