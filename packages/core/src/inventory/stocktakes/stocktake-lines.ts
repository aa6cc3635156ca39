import { StocktakeLine, type StocktakeLines, type StocktakeLinesInput } from "@souk/contracts";
import { columns, Prisma, type Product, type Stocktake, type Variant } from "@souk/db";
import { z } from "zod";
import type { Core } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { variantName } from "../table/stock-row-sql.ts";
import { countedLines } from "./counted-sql.ts";
import { variantOptions } from "../../catalog/variant-options.ts";

const p = columns<Product>("p");
const t = columns<Stocktake>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;
const Rows = z.array(z.object({ row: StocktakeLine }));
const Place = z.tuple([z.string().max(200)]);

/** What was counted and what the ledger says, by SKU, a page at a time. */
export async function stocktakeLines(
  ctx: Pick<Core, "db">,
  { number, locale, differing, cursor, limit }: StocktakeLinesInput,
): Promise<StocktakeLines> {
  const after = cursor === undefined ? "" : decodeCursor(Place, cursor)[0];
  const rows = Rows.parse(
    await ctx.db.$queryRaw(sql`
      WITH line AS MATERIALIZED (${countedLines} WHERE ${t.number} = ${number}::int), page AS MATERIALIZED (
        SELECT line.*, ${v.sku} FROM line JOIN "Variant" v ON ${v.id} = line."variantId"
         WHERE ${v.sku} > ${after} AND (counted <> expected OR NOT ${differing}::boolean)
         ORDER BY ${v.sku} LIMIT ${limit + 1}::int
      )
      SELECT json_build_object('variantId', ${v.id}, 'sku', ${v.sku}, 'name', ${variantName(locale)},
               'options', ${variantOptions(v.id, locale)}, 'counted', page.counted, 'expected', page.expected,
               'since', page.since, 'reserved', page.reserved) AS row
        FROM page JOIN "Variant" v ON ${v.id} = page."variantId" JOIN "Product" p ON ${p.id} = ${v.productId}
       ORDER BY ${v.sku}`),
  ).map(({ row }) => row);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > items.length && last ? encodeCursor([last.sku]) : null };
}
