import type { ProductSort } from "@souk/contracts";
import {
  columns,
  prepare,
  Prisma,
  type Prepared,
  type Product,
  type ProductCategory,
  type ProductListing,
  type ProductTranslation,
} from "@souk/db";
import { cards } from "./card-sql.ts";
import { joinListing, visible, type Param } from "./sql.ts";

/** Which conditions a list has; each shape is a statement of its own, so that each gets the plan that fits it. */
export interface ListShape {
  sort: ProductSort;
  category: boolean;
  /** How many words are looked for: one of WORD_COUNTS. */
  words: number;
  price: boolean;
  inStock: boolean;
  /** The language isn't the default one: what has no translation is found and sorted by the default's. */
  fallback: boolean;
  /** A further page: it begins after a row and doesn't count again. */
  after: boolean;
}

/** Fewer words are filled up by the last one, to keep the number of shapes small. */
export const WORD_COUNTS = [0, 1, 2, 4, 8] as const;
export type WordParam = `word${number}`;
export type ListParam =
  | "locale"
  | "currency"
  | "now"
  | "limit"
  | "categoryId"
  | "minPrice"
  | "maxPrice"
  | "key"
  | "id"
  | WordParam;

const l = columns<ProductListing>("l");
const m = columns<ProductCategory>("m");
const o = columns<ProductTranslation>("o");
const p = columns<Product>("p");
const t = columns<ProductTranslation>("t");
const { sql } = Prisma;

type Sort = { key: Prisma.Sql; id: Prisma.Sql; type: "int" | "text" | "timestamp(3)"; down: boolean };

/** Each has an index with these columns in this order. */
const ORDERS: Record<ProductSort, Sort> = {
  featured: { key: p.rank, id: p.id, type: "int", down: true },
  newest: { key: p.publishedAt, id: p.id, type: "timestamp(3)", down: true },
  "price-asc": { key: l.minPrice, id: l.productId, type: "int", down: false },
  "price-desc": { key: l.minPrice, id: l.productId, type: "int", down: true },
  name: { key: t.name, id: t.productId, type: "text", down: false },
};
/** A membership carries its product's rank. */
const CATEGORY_ORDER: Sort = { key: m.rank, id: m.productId, type: "int", down: true };

/** The translations that a shopper of the asked language sees: `column`s of those that meet `condition`. */
function translations(
  shape: ListShape,
  fields: Prisma.Sql,
  condition: Prisma.Sql,
  param: Param<"locale">,
): Prisma.Sql {
  const locale = param("locale", "text");
  const own = sql`SELECT ${fields} FROM "ProductTranslation" t WHERE ${t.locale} = ${locale} AND ${condition}`;
  if (!shape.fallback) return own;
  return sql`${own} UNION ALL
    SELECT ${fields} FROM "ProductTranslation" t WHERE ${t.locale} = 'en' AND ${condition} AND NOT EXISTS (
      SELECT FROM "ProductTranslation" o WHERE ${o.productId} = ${t.productId} AND ${o.locale} = ${locale})`;
}

const hasWords = (words: number, param: Param<WordParam>): Prisma.Sql =>
  Prisma.join(
    Array.from({ length: words }, (_, index) => sql`${t.searchText} LIKE ${param(`word${index}`, "text")}`),
    " AND ",
  );

function conditions(shape: ListShape, param: Param<ListParam>): Prisma.Sql {
  const all = [visible(param)];
  if (shape.category) all.push(sql`${m.categoryId} = ${param("categoryId", "uuid")}`);
  if (shape.price)
    all.push(sql`${l.minPrice} BETWEEN ${param("minPrice", "int")} AND ${param("maxPrice", "int")}`);
  if (shape.inStock) all.push(l.available);
  return Prisma.join(all, " AND ");
}

/** All that meet the conditions; with words, `found` (see below) leads. */
function matching(shape: ListShape, param: Param<ListParam>): Prisma.Sql {
  const found = shape.words > 0 ? sql`JOIN found ON found.id = ${p.id}` : Prisma.empty;
  const members = shape.category ? sql`JOIN "ProductCategory" m ON ${m.productId} = ${p.id}` : Prisma.empty;
  return sql`FROM "Product" p ${joinListing(param)} ${found} ${members}`;
}

/** What the words are in: looked up once for the items and the total, and never instead of the index. */
function foundFirst(shape: ListShape, param: Param<ListParam>): Prisma.Sql {
  if (shape.words === 0) return Prisma.empty;
  const ids = translations(shape, sql`${t.productId} AS id`, hasWords(shape.words, param), param);
  return sql`found AS MATERIALIZED (${ids}),`;
}

/** One page of sort keys and ids, and one row more. The limit inside is a constant for the planner's sake: it can't
 * see the real one and would expect a tenth of all products. */
function pageOf(shape: ListShape, { key, id, type, down }: Sort, param: Param<ListParam>): Prisma.Sql {
  const direction = down ? sql`DESC` : sql`ASC`;
  const names =
    shape.sort === "name"
      ? sql`JOIN (${translations(shape, sql`${t.productId}, ${t.name}`, sql`TRUE`, param)}) t
              ON ${t.productId} = ${p.id}`
      : Prisma.empty;
  const after = (): Prisma.Sql =>
    sql`AND (${key}, ${id}) ${down ? sql`<` : sql`>`} (${param("key", type)}, ${param("id", "uuid")})`;
  return sql`SELECT * FROM (
    SELECT ${key} AS key, ${id} AS id ${matching(shape, param)} ${names}
     WHERE ${conditions(shape, param)} ${shape.after ? after() : Prisma.empty}
     ORDER BY ${key} ${direction}, ${id} ${direction} LIMIT 101) top LIMIT ${param("limit", "int")} + 1`;
}

/** Items, and on the first page their total, in one statement. */
function statement(shape: ListShape): Prepared<ListParam> {
  const sort = shape.sort === "featured" && shape.category ? CATEGORY_ORDER : ORDERS[shape.sort];
  const order = sort.down ? sql`page.key DESC, page.id DESC` : sql`page.key, page.id`;
  const key =
    sort.type === "timestamp(3)" ? sql`to_char(page.key, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql`page.key`;
  return prepare<ListParam>((param) => {
    const count = (): Prisma.Sql =>
      sql`(SELECT count(*) ${matching(shape, param)} WHERE ${conditions(shape, param)})`;
    return sql`
      WITH ${foundFirst(shape, param)} page AS MATERIALIZED (${pageOf(shape, sort, param)})
      SELECT json_build_object(
        'items', ${cards("page", order, param)},
        'last', (SELECT json_build_array(${key}, page.id) FROM page ORDER BY ${order}
                  OFFSET ${param("limit", "int")} - 1 LIMIT 1),
        'total', ${shape.after ? sql`NULL` : count()})`;
  });
}

const statements = new Map<string, Prepared<ListParam>>();

/** The statement of a shape, written when first needed; there are at most 640. */
export function listStatement(shape: ListShape): Prepared<ListParam> {
  const key = `${shape.sort} ${shape.words} ${shape.category} ${shape.price} ${shape.inStock} ${shape.fallback} ${shape.after}`;
  const known = statements.get(key) ?? statement(shape);
  statements.set(key, known);
  return known;
}
