import type { CollectionRow, MoveCollectionInput } from "@souk/contracts";
import { type Collection, columns } from "@souk/db";
import type { z } from "zod";
import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { listCollections } from "./list-collections.ts";

const c = columns<Collection>("c");

/** Puts collections into the order of `ids`; those that aren't named keep their place. */
export async function moveCollections(
  ctx: StaffContext,
  { locale, ids }: z.infer<typeof MoveCollectionInput>,
): Promise<CollectionRow[]> {
  const before = await listCollections(ctx, { locale, deleted: false });
  await runTx(ctx.db, async (tx) => {
    await tx.$executeRaw`
      UPDATE "Collection" c SET "position" = wanted.place - 1
        FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS wanted(id, place) WHERE ${c.id} = wanted.id`;
    const names = new Map(before.map(({ id, name }) => [id, name]));
    await audit(tx, ctx, {
      action: "collection.move",
      entity: "collection",
      entityId: ids[0] ?? "",
      before: { order: before.map(({ name }) => name) },
      after: { order: ids.map((id) => names.get(id) ?? id) },
    });
    await dropTags(tx, [CATALOG_TAG]);
  });
  return listCollections(ctx, { locale, deleted: false });
}
