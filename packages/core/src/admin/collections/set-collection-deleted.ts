import { type CollectionDetail, CollectionRules, type Locale } from "@souk/contracts";
import { columns, type ProductCollection } from "@souk/db";
import { z } from "zod";
import { rebuildCollection } from "../../catalog/refresh-collections.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { type CollectionChange, finishCollection, tellSearch } from "./finish-collection.ts";
import { lockCollection } from "./lock-collection.ts";
import { readCollection } from "./read-collection.ts";

const pc = columns<ProductCollection>("pc");
const Ids = z.array(z.object({ id: z.uuid() }));

interface Chosen {
  id: string;
  locale: Locale;
}

/** Takes a collection out of the shop; what it was stays, for restoring it. NOT_FOUND. */
export const deleteCollection = (ctx: StaffContext, chosen: Chosen): Promise<CollectionDetail> =>
  setDeleted(ctx, chosen, true);

/** Brings a deleted collection back, its rules applied to the products of today. NOT_FOUND. */
export const restoreCollection = (ctx: StaffContext, chosen: Chosen): Promise<CollectionDetail> =>
  setDeleted(ctx, chosen, false);

async function setDeleted(ctx: StaffContext, chosen: Chosen, deleted: boolean): Promise<CollectionDetail> {
  const { detail, products } = await runTx(ctx.db, (tx) => change(tx, ctx, chosen, deleted));
  await tellSearch(ctx, products);
  return detail;
}

async function change(
  tx: Tx,
  ctx: StaffContext,
  { id, locale }: Chosen,
  deleted: boolean,
): Promise<CollectionChange> {
  const now = ctx.clock.now();
  const locked = await lockCollection(tx, id);
  const before = await readCollection(tx, id, { locale, now });
  if (locked.deleted === deleted) return { detail: before, products: [] };
  await tx.collection.update({
    where: { id },
    data: { deletedAt: deleted ? now : null, version: { increment: 1 } },
    select: { id: true },
  });
  const rules = deleted ? null : CollectionRules.nullable().parse(before.rules);
  if (rules) await rebuildCollection(tx, { id, rules }, now);
  const members = await tx.$queryRaw`
    SELECT ${pc.productId} AS id FROM "ProductCollection" pc WHERE ${pc.collectionId} = ${id}::uuid`;
  const action = deleted ? "collection.delete" : "collection.restore";
  const detail = await finishCollection(tx, ctx, { id, locale, action, before });
  return { detail, products: Ids.parse(members).map((member) => member.id) };
}
