import type { Locale, ProductTableInput } from "@souk/contracts";
import {
  columns,
  Prisma,
  type Product,
  type ProductCategory,
  type ProductListing,
  type ProductTranslation,
  type StockLevel,
  type Variant,
} from "@souk/db";
import { containing, searchWords } from "../../catalog/fold-text.ts";
import { lowStockVariants } from "../low-stock-sql.ts";
import { TABLE_CURRENCY } from "./product-row-sql.ts";

const l = columns<ProductListing>("l");
const o = columns<ProductTranslation>("o");
const p = columns<Product>("p");
const pc = columns<ProductCategory>("pc");
const s = columns<StockLevel>("s");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;

export interface TableSort {
  key: Prisma.Sql;
  type: Prisma.Sql;
  /** How the cursor writes it, to the last digit. */
  written: (key: Prisma.Sql) => Prisma.Sql;
  /** What has to be joined to `p` to have it. */
  join: Prisma.Sql;
}

const asIs = (key: Prisma.Sql): Prisma.Sql => key;

/** Names in the language, and in the default one of products that have no other: both read in an index's order. */
const names = (locale: Locale): Prisma.Sql => {
  const own = sql`SELECT ${t.productId}, ${t.name} FROM "ProductTranslation" t WHERE ${t.locale} = ${locale}`;
  if (locale === "en") return sql`JOIN (${own}) t ON ${t.productId} = ${p.id}`;
  return sql`JOIN (${own} UNION ALL
    SELECT ${t.productId}, ${t.name} FROM "ProductTranslation" t WHERE ${t.locale} = 'en' AND NOT EXISTS (
      SELECT FROM "ProductTranslation" o WHERE ${o.productId} = ${t.productId} AND ${o.locale} = ${locale})
    ) t ON ${t.productId} = ${p.id}`;
};

const listing = sql`LEFT JOIN "ProductListing" l
  ON ${l.productId} = ${p.id} AND ${l.currency} = ${TABLE_CURRENCY}::char(3)`;

/** Added up once for all products rather than one by one: the sort has to see every sum. */
const stockOfAll = sql`LEFT JOIN (
  SELECT ${v.productId}, sum(${s.onHand} - ${s.reserved})::int AS free
    FROM "Variant" v JOIN "StockLevel" s ON ${s.variantId} = ${v.id}
   WHERE ${v.deletedAt} IS NULL GROUP BY ${v.productId}) stock ON stock."productId" = ${p.id}`;

const SORTS: Record<ProductTableInput["sort"], (locale: Locale) => TableSort> = {
  updated: () => ({
    key: p.updatedAt,
    type: sql`timestamp(3)`,
    written: (key) => sql`to_char(${key}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    join: Prisma.empty,
  }),
  name: (locale) => ({ key: t.name, type: sql`text`, written: asIs, join: names(locale) }),
  price: () => ({ key: sql`coalesce(${l.minPrice}, 0)`, type: sql`int`, written: asIs, join: listing }),
  stock: () => ({ key: sql`coalesce(stock.free, 0)`, type: sql`int`, written: asIs, join: stockOfAll }),
};

export function sortOf({ sort, locale }: Pick<ProductTableInput, "sort" | "locale">): TableSort {
  return SORTS[sort](locale);
}

/** Nothing of it is left at any place. Those with something that is gone are few; only of them the rest is asked. */
const soldOut = sql`${p.id} IN (
  WITH partly AS MATERIALIZED (
    SELECT DISTINCT ${v.productId} FROM "StockLevel" s JOIN "Variant" v ON ${v.id} = ${s.variantId}
     WHERE ${s.onHand} = ${s.reserved} AND ${v.deletedAt} IS NULL)
  SELECT partly."productId" FROM partly WHERE NOT EXISTS (
    SELECT FROM "Variant" v JOIN "StockLevel" s ON ${s.variantId} = ${v.id}
     WHERE ${v.productId} = partly."productId" AND ${v.deletedAt} IS NULL AND ${s.onHand} > ${s.reserved}))`;

type Filters = Pick<ProductTableInput, "query" | "status" | "categoryId" | "stock" | "deleted">;

/** Only the conditions that were asked for: each combination is a statement with a plan of its own. */
export function conditionsOf({ query, status, categoryId, stock, deleted }: Filters): Prisma.Sql {
  const all = [deleted === true ? sql`${p.deletedAt} IS NOT NULL` : sql`${p.deletedAt} IS NULL`];
  if (status !== undefined) all.push(sql`${p.status} = ${status}::"ProductStatus"`);
  if (categoryId !== undefined) {
    all.push(sql`${p.id} IN (
      SELECT ${pc.productId} FROM "ProductCategory" pc WHERE ${pc.categoryId} = ${categoryId}::uuid)`);
  }
  if (stock === "out") all.push(soldOut);
  if (stock === "low") all.push(sql`${p.id} IN (SELECT low."productId" FROM ${lowStockVariants} low)`);
  const words = searchWords(query ?? "").map((word) => sql`${t.searchText} LIKE ${containing(word)}`);
  if (words.length > 0) {
    all.push(sql`${p.id} IN (
      SELECT ${t.productId} FROM "ProductTranslation" t WHERE ${Prisma.join(words, " AND ")})`);
  }
  return Prisma.join(all, " AND ");
}
