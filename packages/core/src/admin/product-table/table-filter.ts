import type { ProductFilter } from "@souk/contracts";
import {
  type Attribute,
  type AttributeValue,
  columns,
  Prisma,
  type Product,
  type ProductAttribute,
  type ProductCategory,
  type ProductStock,
  type ProductSummary,
} from "@souk/db";
import { tableWords } from "./table-words.ts";

const a = columns<Attribute>("a");
const av = columns<AttributeValue>("av");
const k = columns<ProductStock>("k");
const p = columns<Product>("p");
const pa = columns<ProductAttribute>("pa");
const pc = columns<ProductCategory>("pc");
const s = columns<ProductSummary>("s");
const { sql } = Prisma;

/**
 * How the conditions are asked: of the `set` of all products that meet them (an index of each condition gives its
 * products), or of each `row` in turn, where rows are read in the order they are shown in.
 */
export type Asked = "set" | "row";

/** OFFSET 0 keeps the planner from asking for the whole set. */
const has = (asked: Asked, id: Prisma.Sql, rest: Prisma.Sql): Prisma.Sql =>
  asked === "set"
    ? sql`${s.productId} IN (SELECT ${id} ${rest})`
    : sql`EXISTS (SELECT ${rest} AND ${id} = ${s.productId} OFFSET 0)`;

function ofCategory(id: string, asked: Asked): Prisma.Sql {
  if (asked === "row") return sql`${s.categoryIds} @> ARRAY[${id}::uuid]`;
  return has(asked, pc.productId, sql`FROM "ProductCategory" pc WHERE ${pc.categoryId} = ${id}::uuid`);
}

function ofStock(stock: "low" | "out", asked: Asked): Prisma.Sql {
  const left = stock === "low" ? sql`${k.lowVariants} > 0` : sql`${k.free} <= 0`;
  const alive = stock === "low" ? sql`` : sql`AND ${k.deleted} = ${s.deleted}`;
  if (asked === "row") return has(asked, k.productId, sql`FROM "ProductStock" k WHERE ${left}`);
  return sql`EXISTS (SELECT FROM "ProductStock" k WHERE ${k.productId} = ${s.productId} AND ${left} ${alive})`;
}

function ofAttribute({ code, value }: NonNullable<ProductFilter["attribute"]>, asked: Asked): Prisma.Sql {
  const known = sql`FROM "ProductAttribute" pa JOIN "Attribute" a ON ${a.id} = ${pa.attributeId}`;
  const named = sql`WHERE ${a.code} = ${code} AND ${a.deletedAt} IS NULL`;
  if (value === undefined) return has(asked, pa.productId, sql`${known} ${named}`);
  const listed = sql`${pa.valueId} = (
    SELECT ${av.id} FROM "AttributeValue" av JOIN "Attribute" a ON ${a.id} = ${av.attributeId}
     WHERE ${a.code} = ${code} AND ${a.deletedAt} IS NULL AND ${av.code} = ${value})`;
  if (value !== "true" && value !== "false")
    return has(asked, pa.productId, sql`FROM "ProductAttribute" pa WHERE ${listed}`);
  return has(asked, pa.productId, sql`${known} ${named} AND (${pa.flag} = ${value === "true"} OR ${listed})`);
}

/** IS TRUE keeps the planner from asking the index of words for the whole set. */
const hasWords = (words: string, asked: Asked): Prisma.Sql =>
  asked === "set" ? sql`s."words" @@ ${words}::tsquery` : sql`(s."words" @@ ${words}::tsquery) IS TRUE`;

const LACKING = {
  picture: sql`NOT ${s.hasPicture}`,
  fr: sql`${s.lacksFr}`,
  ar: sql`${s.lacksAr}`,
} as const;

/** The condition on "ProductSummary" s of the filters that are given: each combination has a plan of its own. */
export function tableFilter(filter: ProductFilter, now: Date, asked: Asked): Prisma.Sql {
  const { query, status, categoryId, brandId, tag, stock, minPrice, maxPrice, attribute, lacks } = filter;
  const words = tableWords(query ?? "");
  const parts = [
    filter.deleted === true ? sql`${s.deleted} = TRUE` : sql`${s.deleted} = FALSE`,
    status !== undefined && sql`${s.status} = ${status}::"ProductStatus"`,
    categoryId !== undefined && ofCategory(categoryId, asked),
    brandId !== undefined && sql`${s.brandId} = ${brandId}::uuid`,
    tag !== undefined && has(asked, p.id, sql`FROM "Product" p WHERE ${p.tags} @> ARRAY[${tag}::text]`),
    stock !== undefined && ofStock(stock, asked),
    minPrice !== undefined && sql`${s.price} >= ${Math.max(1, minPrice)}::int`,
    maxPrice !== undefined && sql`${s.price} BETWEEN 1 AND ${maxPrice}::int`,
    attribute !== undefined && ofAttribute(attribute, asked),
    lacks !== undefined && LACKING[lacks],
    filter.scheduled === true && sql`${s.publishedAt} > ${now.toISOString()}::timestamp`,
    words !== null && hasWords(words, asked),
  ];
  return Prisma.join(
    parts.filter((part) => part !== false),
    " AND ",
  );
}
