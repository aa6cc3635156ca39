import { BULK_ROW_STATES, BULK_STATES, BulkChange, type BulkEditView, DomainError } from "@souk/contracts";
import { type BulkEdit, type BulkEditRow, columns, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const e = columns<BulkEdit>("e");
const r = columns<BulkEditRow>("r");
const { sql } = Prisma;

const Rows = z.array(
  z.object({
    id: z.uuid(),
    actorName: z.string(),
    change: BulkChange,
    state: z.enum(BULK_STATES),
    total: z.int(),
    counts: z.partialRecord(z.enum(BULK_ROW_STATES), z.int()),
    createdAt: z.date(),
    finishedAt: z.date().nullable(),
    undoneAt: z.date().nullable(),
  }),
);

/** Bulk edits as their pages show them, of a query of "BulkEdit" e. */
export async function bulkViews(tx: Tx, rest: Prisma.Sql): Promise<BulkEditView[]> {
  const rows = await tx.$queryRaw(sql`
    SELECT ${e.id}, ${e.actorName}, ${e.change}, ${e.state}, ${e.total}, ${e.createdAt}, ${e.finishedAt}, ${e.undoneAt}, (
             SELECT coalesce(json_object_agg(state, number), '{}') FROM (
               SELECT ${r.state} AS state, count(*) AS number FROM "BulkEditRow" r
                WHERE ${r.bulkEditId} = ${e.id} GROUP BY 1) counted) AS counts
      FROM "BulkEdit" e ${rest}`);
  return Rows.parse(rows).map(({ createdAt, finishedAt, undoneAt, counts, ...view }) => ({
    ...view,
    counts: { WAITING: 0, CHANGED: 0, SAME: 0, REFUSED: 0, UNDONE: 0, CONFLICT: 0, ...counts },
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
  }));
}

/** NOT_FOUND where there is none. */
export async function bulkView(tx: Tx, id: string): Promise<BulkEditView> {
  const [view] = await bulkViews(tx, sql`WHERE ${e.id} = ${id}::uuid`);
  if (!view) throw new DomainError("NOT_FOUND", { entity: "bulk-edit" });
  return view;
}
