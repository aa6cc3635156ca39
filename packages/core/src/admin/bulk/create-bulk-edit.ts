import {
  type BulkEditView,
  type BulkSelection,
  type CreateBulkEditInput,
  DomainError,
  MAX_BULK_PRODUCTS,
} from "@souk/contracts";
import { columns, Prisma, type Product, type ProductSummary } from "@souk/db";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { refreshTable } from "../product-table/refresh-table.ts";
import { tableFilter } from "../product-table/table-filter.ts";
import { bulkView } from "./bulk-view.ts";

const p = columns<Product>("p");
const s = columns<ProductSummary>("s");
const { sql } = Prisma;
const DAY = 86_400_000;

/**
 * Chooses the products of a bulk edit, once and for all, in one moment; nothing is changed yet: it is a draft, to be
 * looked at (checkBulkEdit), run or thrown away. TOO_MANY_PRODUCTS where more match than one edit may change.
 */
export async function createBulkEdit(ctx: StaffContext, input: CreateBulkEditInput): Promise<BulkEditView> {
  const now = ctx.clock.now();
  await refreshTable(ctx.db);
  return runTx(ctx.db, async (tx) => {
    await tx.bulkEdit.deleteMany({
      where: { state: "DRAFT", createdAt: { lt: new Date(now.getTime() - DAY) } },
    });
    const id = newId();
    const change =
      input.kind === "cells" ? { kind: input.kind } : { kind: input.kind, operation: input.operation };
    const { id: actorId, name: actorName } = ctx.staff;
    await tx.bulkEdit.create({
      data: { id, actorId, actorName, change, createdAt: now },
      select: { id: true },
    });
    const total =
      input.kind === "cells"
        ? await addCells(tx, id, input.rows)
        : await addSelected(tx, id, input.selection, now);
    if (total > MAX_BULK_PRODUCTS)
      throw new DomainError("TOO_MANY_PRODUCTS", { max: MAX_BULK_PRODUCTS, found: total });
    await tx.bulkEdit.update({ where: { id }, data: { total }, select: { id: true } });
    return bulkView(tx, id);
  });
}

async function addSelected(tx: Tx, id: string, selection: BulkSelection, now: Date): Promise<number> {
  const chosen =
    selection.kind === "ids"
      ? sql`SELECT ${p.id} FROM "Product" p WHERE ${p.id} = ANY(${selection.ids}::uuid[])`
      : sql`SELECT ${s.productId} FROM "ProductSummary" s WHERE ${tableFilter(selection.filter, now, "set")}`;
  return tx.$executeRaw(sql`
    INSERT INTO "BulkEditRow" ("bulkEditId", "productId") SELECT ${id}::uuid, chosen.*
      FROM (${chosen} LIMIT ${MAX_BULK_PRODUCTS + 1}::int) chosen`);
}

type Cells = Extract<CreateBulkEditInput, { kind: "cells" }>["rows"];

async function addCells(tx: Tx, id: string, rows: Cells): Promise<number> {
  const made = rows.map(({ productId, version, cells }) => ({ productId, cells: { version, cells } }));
  return tx.$executeRaw(sql`
    INSERT INTO "BulkEditRow" ("bulkEditId", "productId", "cells")
    SELECT ${id}::uuid, x."productId", x."cells"
      FROM jsonb_to_recordset(${JSON.stringify(made)}::jsonb) AS x("productId" uuid, "cells" jsonb)
    ON CONFLICT DO NOTHING`);
}
