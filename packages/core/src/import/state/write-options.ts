import type { Tx } from "../../context.ts";
import { upsertRows } from "../../admin/upsert-rows.ts";
import type { StateChange } from "./write-states.ts";

/** Options and their values by their ids; what a product has no more goes. */
export async function writeOptions(tx: Tx, changes: readonly StateChange[]): Promise<void> {
  const options = changes.flatMap(({ after }) =>
    after.options.map(({ id, code, label }, position) => ({
      id,
      productId: after.id,
      code,
      position,
      label,
    })),
  );
  const values = changes.flatMap(({ after }) =>
    after.options.flatMap((option) =>
      option.values.map(({ id, code, label, hex }, position) => ({
        id,
        optionId: option.id,
        code,
        position,
        label,
        hex,
      })),
    ),
  );
  const keptOptions = new Set(options.map(({ id }) => id));
  const keptValues = new Set(values.map(({ id }) => id));
  const before = changes.flatMap((change) => change.before?.options ?? []);
  const goneOptions = before.filter(({ id }) => !keptOptions.has(id)).map(({ id }) => id);
  const goneValues = before
    .flatMap((option) => option.values)
    .filter(({ id }) => !keptValues.has(id))
    .map(({ id }) => id);
  if (goneOptions.length > 0) await tx.productOption.deleteMany({ where: { id: { in: goneOptions } } });
  if (goneValues.length > 0) await tx.productOptionValue.deleteMany({ where: { id: { in: goneValues } } });
  await upsertRows(tx, "ProductOption", options, { key: ["id"], update: ["position", "label"] });
  await upsertRows(tx, "ProductOptionValue", values, { key: ["id"], update: ["position", "label", "hex"] });
}
