import type { BulkFields } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { changedFields } from "../audit/changed-fields.ts";
import type { ProductState } from "./product-state.ts";
import type { Change } from "./write-changes.ts";
import type { StockWhy } from "./write-stock.ts";

/** The history of each product that changed says what, like its editor would, and of which bulk edit it was a part. */
export async function auditChanges(
  tx: Tx,
  ctx: Pick<StaffContext, "staff">,
  changes: readonly Change[],
  { bulkEditId, why }: { bulkEditId: string; why: StockWhy },
): Promise<void> {
  const { id: actorId, name: actorName, ip, userAgent } = ctx.staff;
  const by = { actorId, actorName, ip, userAgent: userAgent === null ? null : userAgent.slice(0, 500) };
  await tx.auditLog.createMany({
    data: changes.flatMap((change) => [
      ...ofProduct(change, bulkEditId).map((entry) => ({ ...by, ...entry })),
      ...ofStock(change, why).map((entry) => ({ ...by, ...entry })),
    ]),
  });
}

type Entry = Pick<Prisma.AuditLogCreateManyInput, "action" | "entity" | "entityId" | "before" | "after">;

function ofProduct({ state, before, after }: Change, bulkEditId: string): Entry[] {
  const fields = changedFields(snapshot(before, state), snapshot(after, state));
  if (!fields.changed) return [];
  const entry = { action: "product.bulk", entity: "product", entityId: state.id };
  return [
    {
      ...entry,
      before: asJson(fields.before ?? {}),
      after: asJson({ ...fields.after, bulkEdit: bulkEditId }),
    },
  ];
}

/** By the names that the editor's snapshots have, so that a reader of the log sees one field under one name. */
function snapshot({ name, stock: _stock, prices, ...fields }: BulkFields, state: ProductState): object {
  const skus = new Map(state.variants.map(({ id, sku }) => [id, sku]));
  const variants = Object.entries(prices ?? {}).map(([id, changed]) => [
    skus.get(id) ?? id,
    { prices: changed },
  ]);
  return {
    ...fields,
    ...(name !== undefined && { texts: { en: { name } } }),
    ...(variants.length > 0 && { variants: Object.fromEntries(variants) }),
  };
}

function ofStock({ state, before, after }: Change, { reason, note }: StockWhy): Entry[] {
  if (!after.stock) return [];
  const bySku = (stock: Record<string, number> = {}) =>
    Object.fromEntries(
      state.variants.flatMap(({ id, sku }) =>
        stock[id] === undefined ? [] : [[`onHand.${sku}`, stock[id]]],
      ),
    );
  return [
    {
      action: "stock.adjust",
      entity: "stock",
      entityId: state.id,
      before: asJson(bySku(before.stock)),
      after: asJson({ ...bySku(after.stock), reason, ...(note !== null && { note }) }),
    },
  ];
}

const JsonFields = z.record(z.string(), z.json());

function asJson(fields: Record<string, unknown>): Prisma.InputJsonObject {
  return JsonFields.parse(fields);
}
