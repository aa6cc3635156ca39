import type { TransferTable, TransferTableInput } from "@souk/contracts";
import { columns, Prisma, type StockTransfer } from "@souk/db";
import { z } from "zod";
import type { Core } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { readTransferRows } from "./transfer-row.ts";

const t = columns<StockTransfer>("t");
const Place = z.tuple([z.int()]);

/** Transfers, newest first, a page at a time. */
export async function transferTable(
  ctx: Pick<Core, "db">,
  { state, cursor, limit }: TransferTableInput,
): Promise<TransferTable> {
  const of = state ? Prisma.sql`${t.state} = ${state}::"TransferState"` : Prisma.sql`TRUE`;
  const after =
    cursor === undefined
      ? Prisma.sql`TRUE`
      : Prisma.sql`${t.number} < ${decodeCursor(Place, cursor)[0]}::int`;
  const [rows, total] = await Promise.all([
    readTransferRows(ctx.db, Prisma.sql`${of} AND ${after}`, limit + 1),
    ctx.db.stockTransfer.count({ where: state ? { state } : {} }),
  ]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    total,
    nextCursor: rows.length > items.length && last ? encodeCursor([last.number]) : null,
  };
}
