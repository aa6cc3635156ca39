import { STOCK_COUNTED, StockRow, type StockTable, type StockTableInput } from "@souk/contracts";
import {
  columns,
  type LowStock,
  Prisma,
  type Product,
  type ProductSummary,
  type StockAlert,
  type StockLevel,
  type StockLocation,
  type Variant,
} from "@souk/db";
import { z } from "zod";
import { refreshTable } from "../../admin/product-table/refresh-table.ts";
import { tableWords } from "../../admin/product-table/table-words.ts";
import type { Core } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { isWaiting } from "../alerts/tell-waiting.ts";
import { isBundle } from "../bundle-sql.ts";
import { levelsOf, rowPairs } from "./stock-row-sql.ts";

const a = columns<StockAlert>("a");
const at = columns<StockLocation>("at");
const low = columns<LowStock>("low");
const owed = columns<StockLevel>("owed");
const p = columns<Product>("p");
const s = columns<StockLevel>("s");
const sum = columns<ProductSummary>("sum");
const v = columns<Variant>("v");
const { sql } = Prisma;

const Rows = z.array(z.object({ row: StockRow }));
const Count = z.tuple([z.object({ count: z.int() })]);
const Place = z.tuple([z.string().max(200), z.int()]);
/** Products whose variants are looked at; a search that finds more wants another word. */
const MOST_PRODUCTS = 2000;

/**
 * A page of all variants with stock of their own, in the order of their SKUs: read along the index until the page is full,
 * so that 900,000 are as fast as ten. The total is counted with the first page and travels in the cursor.
 */
export async function stockTable(ctx: Pick<Core, "db">, input: StockTableInput): Promise<StockTable> {
  const [after, known] = input.cursor === undefined ? [null, null] : decodeCursor(Place, input.cursor);
  await refreshTable(ctx.db);
  const rows = Rows.parse(
    await ctx.db.$queryRaw(sql`
      WITH ${found(input)}, page AS MATERIALIZED (
        SELECT v.* FROM ${matching(input)} AND ${after === null ? sql`TRUE` : sql`${v.sku} > ${after}`}
         ORDER BY ${v.sku} LIMIT ${input.limit + 1}::int
      )
      SELECT json_build_object(${rowPairs(input.locale, input.locationId)}, 'levels', (
               SELECT coalesce(json_agg(json_build_object('locationId', ${s.locationId}, 'onHand', ${s.onHand},
                                        'reserved', ${s.reserved}) ORDER BY ${at.priority}, ${at.id}), '[]')
                 FROM ${levelsOf(input.locationId)})) AS row
        FROM page v JOIN "Product" p ON ${p.id} = ${v.productId} ORDER BY ${v.sku}`),
  ).map(({ row }) => row);
  const items = rows.slice(0, input.limit);
  const total = known ?? (await count(ctx, input));
  const last = items.at(-1);
  return {
    items,
    total,
    nextCursor: rows.length > items.length && last ? encodeCursor([last.sku, total]) : null,
  };
}

async function count(ctx: Pick<Core, "db">, input: StockTableInput): Promise<number> {
  const rows = await ctx.db.$queryRaw(sql`
    WITH ${found(input)}
    SELECT count(*)::int AS count FROM (SELECT 1 FROM ${matching(input)} LIMIT ${STOCK_COUNTED + 1}::int) few`);
  return Count.parse(rows)[0].count;
}

/** The products that the words find; nothing without words. */
function found({ query }: StockTableInput): Prisma.Sql {
  const words = tableWords(query ?? "");
  const of = words === null ? sql`FALSE` : sql`sum."words" @@ ${words}::tsquery`;
  return sql`found AS MATERIALIZED (
    SELECT ${sum.productId} AS id FROM "ProductSummary" sum WHERE ${of} LIMIT ${MOST_PRODUCTS}::int)`;
}

function matching({ query, filter, locationId }: StockTableInput): Prisma.Sql {
  const words = tableWords(query ?? "");
  const narrowed = {
    low: sql`JOIN "LowStock" low ON ${low.variantId} = ${v.id}`,
    out: sql`JOIN "LowStock" low ON ${low.variantId} = ${v.id} AND ${low.available} <= 0`,
    awaited: sql`JOIN (SELECT DISTINCT ${a.variantId} FROM "StockAlert" a WHERE ${isWaiting}) asked ON asked."variantId" = ${v.id}`,
    owed: sql`JOIN "StockLevel" owed ON ${owed.variantId} = ${v.id} AND ${owed.reserved} > ${owed.onHand}`,
  };
  return sql`"Variant" v JOIN "Product" p ON ${p.id} = ${v.productId} AND ${p.deletedAt} IS NULL
    ${filter ? narrowed[filter] : Prisma.empty}
    WHERE ${v.deletedAt} IS NULL AND NOT ${isBundle(v.id)}
      ${words === null ? Prisma.empty : sql`AND ${v.productId} IN (SELECT id FROM found)`}
      ${locationId === undefined ? Prisma.empty : sql`AND EXISTS (SELECT FROM ${levelsOf(locationId)})`}`;
}
