import { isDeepStrictEqual } from "node:util";
import { v7 as newId } from "uuid";
import { CATALOG_TAG, dropTags, productTag } from "../../cache/drop-tags.ts";
import type { Tx } from "../../context.ts";
import { refreshSearch } from "../../search/index/refresh-search.ts";
import { auditImport } from "../audit-import.ts";
import { auditProducts } from "../plan/audit-products.ts";
import { fromFacts, toFacts, undoFacts } from "../state/facts.ts";
import type { ProductState } from "../state/product-state.ts";
import { readStates } from "../state/read-states.ts";
import { type StateChange, writeStates } from "../state/write-states.ts";
import type { Conflict, DoneChange, UndoContext } from "./undo-batch.ts";

/** Removes the products that the import made and puts the others back, field by field, where nobody changed them since. */
export async function undoProducts(
  tx: Tx,
  changes: DoneChange[],
  { now, actor, jobId }: UndoContext,
): Promise<Conflict[]> {
  const ids = changes.map(({ entityId }) => entityId).toSorted();
  // FOR UPDATE: what names a product that is to go waits, and is then refused.
  await tx.$queryRaw`SELECT 1 AS held FROM "Product" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const states = await readStates(tx, ids);
  const inUse = await productsInUse(tx, ids);
  const conflicts: Conflict[] = [];
  const back: StateChange[] = [];
  const gone: ProductState[] = [];
  for (const { entityId, position, before, after } of changes) {
    const state = states.get(entityId);
    if (state === undefined) continue;
    const product = state.texts.en?.name ?? entityId;
    if (before === null) {
      const fields = inUse.has(entityId) ? ["orders"] : changedSince(toFacts(state), after);
      if (fields.length > 0) conflicts.push({ position, product, fields });
      else gone.push(state);
      continue;
    }
    const undone = undoFacts(toFacts(state), { before, after });
    const fields = state.deleted ? ["deleted"] : undone.conflicts;
    if (fields.length > 0) conflicts.push({ position, product, fields });
    if (!state.deleted) back.push({ before: state, after: fromFacts(state, undone.facts, newId) });
  }
  await dropLostPictures(tx, back);
  const changed = back.filter((one) => !isDeepStrictEqual(one.before, one.after));
  await writeStates(tx, changed, { now, note: `undo of import ${jobId}`, actorId: actor.id });
  await auditProducts(tx, changed, { actor, now });
  await remove(tx, gone, { now, actor, jobId });
  return conflicts;
}

function changedSince(now: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const keys = new Set([...Object.keys(now), ...Object.keys(after)]);
  return [...keys].filter((key) => !isDeepStrictEqual(now[key], after[key]));
}

/** Ordered, held by a buyer, or part of a bundle: they have a life of their own by now. */
async function productsInUse(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const used = await tx.variant.findMany({
    where: {
      productId: { in: [...ids] },
      OR: [{ orderLines: { some: {} } }, { reservations: { some: {} } }, { bundles: { some: {} } }],
    },
    select: { productId: true },
  });
  return new Set(used.map(({ productId }) => productId));
}

/** A picture that was deleted from the library since can't come back. */
async function dropLostPictures(tx: Tx, changes: readonly StateChange[]): Promise<void> {
  const ids = changes.flatMap(({ after }) => [
    ...after.mediaIds,
    ...after.variants.flatMap((one) => one.mediaId ?? []),
  ]);
  const media = await tx.media.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true } });
  const there = new Set(media.map(({ id }) => id));
  for (const { after } of changes) {
    after.mediaIds = after.mediaIds.filter((id) => there.has(id));
    for (const variant of after.variants)
      if (variant.mediaId !== null && !there.has(variant.mediaId)) variant.mediaId = null;
  }
}

async function remove(tx: Tx, states: readonly ProductState[], by: UndoContext): Promise<void> {
  if (states.length === 0) return;
  const ids = states.map(({ id }) => id);
  // The search index forgets what shoppers can't see any more; only then may it be gone.
  await tx.product.updateMany({ where: { id: { in: ids } }, data: { deletedAt: by.now } });
  await refreshSearch(tx, ids, by.now);
  await tx.product.deleteMany({ where: { id: { in: ids } } });
  const entries = states.map(({ id, texts }) => ({
    action: "product.delete",
    entityId: id,
    before: { name: texts.en?.name ?? "" },
    after: {},
  }));
  await auditImport(tx, by, "product", entries);
  await dropTags(tx, [CATALOG_TAG, ...ids.map((id) => productTag(id))]);
}
