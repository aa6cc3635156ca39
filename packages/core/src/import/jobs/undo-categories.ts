import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import type { Tx } from "../../context.ts";
import type { Conflict, DoneChange } from "./undo-batch.ts";

/** Removes the categories that the import made, unless somebody put something into them since. */
export async function undoCategories(tx: Tx, changes: DoneChange[]): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  for (const { entityId: id, position, after } of changes) {
    const used = await tx.category.findFirst({
      where: { id, OR: [{ products: { some: {} } }, { children: { some: {} } }] },
      select: { id: true },
    });
    const name = after["name"];
    if (used)
      conflicts.push({ position, product: typeof name === "string" ? name : id, fields: ["category"] });
    else await tx.category.deleteMany({ where: { id } });
  }
  await dropTags(tx, [CATALOG_TAG]);
  return conflicts;
}
