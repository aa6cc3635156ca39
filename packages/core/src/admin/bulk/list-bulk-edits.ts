import type { BulkEditPage, BulkEditView } from "@souk/contracts";
import { type BulkEdit, columns, Prisma } from "@souk/db";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodePlace, encodeCursor } from "../../cursor.ts";
import { bulkView, bulkViews } from "./bulk-view.ts";

const e = columns<BulkEdit>("e");
const { sql } = Prisma;

/** The bulk edits that were run, newest first. INVALID_CURSOR for a cursor that isn't of it. */
export async function listBulkEdits(
  ctx: StaffContext,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<z.infer<typeof BulkEditPage>> {
  const at = cursor === undefined ? null : decodePlace(cursor);
  const beyond = at
    ? sql`AND (${e.createdAt}, ${e.id}) < (${at[0]}::timestamp, ${at[1]}::uuid)`
    : Prisma.empty;
  const rows = await bulkViews(
    ctx.db,
    sql`WHERE ${e.state} <> 'DRAFT' ${beyond} ORDER BY ${e.createdAt} DESC, ${e.id} DESC LIMIT ${limit + 1}::int`,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt, last.id]) : null };
}

/** One bulk edit; NOT_FOUND where there is none. */
export async function getBulkEdit(ctx: StaffContext, { id }: { id: string }): Promise<BulkEditView> {
  return bulkView(ctx.db, id);
}
