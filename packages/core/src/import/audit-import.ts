import type { AuditEntity } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import { bulkInsert, type BulkTables } from "./bulk-insert.ts";
import type { Batch } from "./formats/import-format.ts";

export interface ImportedChange extends Pick<BulkTables["AuditLog"], "before" | "after"> {
  action: string;
  entityId: string;
}

/** One entry of the log for each record of a kind that an import changed. */
export async function auditImport(
  tx: Tx,
  { actor, now }: Pick<Batch, "actor" | "now">,
  entity: AuditEntity,
  changes: readonly ImportedChange[],
): Promise<void> {
  const by = { actorId: actor.id, actorName: actor.name, entity, createdAt: now };
  await bulkInsert(
    tx,
    "AuditLog",
    changes.map((change) => ({ ...by, ...change, id: newId() })),
  );
}
