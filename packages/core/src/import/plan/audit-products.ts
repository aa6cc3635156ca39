import type { Tx } from "../../context.ts";
import { auditImport } from "../audit-import.ts";
import { changedFacts, toFacts } from "../state/facts.ts";
import type { StateChange } from "../state/write-states.ts";
import type { Batch } from "../formats/import-format.ts";

/** One entry of the log for each product that an import changed, with what changed; of a new one only what it is. */
export async function auditProducts(
  tx: Tx,
  changes: readonly StateChange[],
  by: Pick<Batch, "actor" | "now">,
): Promise<void> {
  const rows = changes.map(({ before, after }) => {
    const change = before === null ? null : changedFacts(toFacts(before), toFacts(after));
    const created = { name: after.texts.en?.name ?? "", skus: after.variants.map(({ sku }) => sku) };
    return {
      action: before === null ? "product.create" : "product.update",
      entityId: after.id,
      before: change === null ? {} : json(change.before),
      after: change === null ? created : json(change.after),
    };
  });
  await auditImport(tx, by, "product", rows);
}

function json(facts: Record<string, unknown>) {
  const clean: unknown = JSON.parse(JSON.stringify(facts));
  return typeof clean === "object" && clean !== null ? clean : {};
}
