import type { StocktakeTable, StocktakeTableInput } from "@souk/contracts";
import { columns, Prisma, type Stocktake } from "@souk/db";
import { z } from "zod";
import type { Core } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { readStocktakeRows } from "./read-stocktake.ts";

const t = columns<Stocktake>("t");
const Place = z.tuple([z.int()]);

/** Counts, newest first, a page at a time. */
export async function stocktakeTable(
  ctx: Pick<Core, "db">,
  { state, cursor, limit }: StocktakeTableInput,
): Promise<StocktakeTable> {
  const of = state ? Prisma.sql`${t.state} = ${state}::"StocktakeState"` : Prisma.sql`TRUE`;
  const after =
    cursor === undefined
      ? Prisma.sql`TRUE`
      : Prisma.sql`${t.number} < ${decodeCursor(Place, cursor)[0]}::int`;
  const [rows, total] = await Promise.all([
    readStocktakeRows(ctx.db, Prisma.sql`${of} AND ${after}`, limit + 1),
    ctx.db.stocktake.count({ where: state ? { state } : {} }),
  ]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    total,
    nextCursor: rows.length > items.length && last ? encodeCursor([last.number]) : null,
  };
}
