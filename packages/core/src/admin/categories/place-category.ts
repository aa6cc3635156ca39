import { type CategoryNode, DomainError } from "@souk/contracts";
import { type Category, columns, type Product } from "@souk/db";
import { z } from "zod";
import { refreshMemberships } from "../../catalog/refresh-memberships.ts";
import type { Tx } from "../../context.ts";
import { nodeOf } from "./change-tree.ts";

const c = columns<Category>("c");
const p = columns<Product>("p");
const Ids = z.array(z.object({ id: z.uuid() }));

export interface Place {
  id: string;
  parentId: string | null;
  /** Among the new siblings, 0 first; beyond the last it is the last. */
  index: number;
}

/**
 * Puts a category of the tree (which is locked) under a parent, its siblings renumbered. CATEGORY_CYCLE where the parent
 * is the category itself or under it, NOT_FOUND where it isn't there.
 */
export async function placeCategory(tx: Tx, tree: readonly CategoryNode[], place: Place): Promise<void> {
  const { id, parentId, index } = place;
  const node = nodeOf(tree, id);
  if (isUnder(tree, parentId, id)) throw new DomainError("CATEGORY_CYCLE", {});
  const siblings = tree.filter((one) => one.parentId === parentId && one.id !== id).map((one) => one.id);
  siblings.splice(index, 0, id);
  await tx.category.update({ where: { id }, data: { parentId }, select: { id: true } });
  await number(tx, siblings);
  if (node.parentId !== parentId) await refreshSubtree(tx, tree, id);
}

/** Whether walking up from `start` one comes to `id`. */
function isUnder(tree: readonly CategoryNode[], start: string | null, id: string): boolean {
  for (let at = start; at !== null; at = nodeOf(tree, at).parentId) if (at === id) return true;
  return false;
}

async function number(tx: Tx, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Category" c SET "position" = fresh.place - 1
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS fresh(id, place)
     WHERE ${c.id} = fresh.id AND ${c.position} <> fresh.place - 1`;
}

/** All products of the category and of what is under it, in one go. */
async function refreshSubtree(tx: Tx, tree: readonly CategoryNode[], id: string): Promise<void> {
  const moved = tree.filter((one) => isUnder(tree, one.id, id)).map((one) => one.id);
  // Who is just putting a product into one of them (holdCategory) sees the old ancestors: his product must be counted.
  await tx.$executeRaw`
    SELECT 1 FROM "Category" c WHERE ${c.id} = ANY(${moved}::uuid[]) ORDER BY ${c.id} FOR NO KEY UPDATE`;
  const rows =
    await tx.$queryRaw`SELECT ${p.id} FROM "Product" p WHERE ${p.categoryId} = ANY(${moved}::uuid[])`;
  await refreshMemberships(
    tx,
    Ids.parse(rows).map((product) => product.id),
  );
}
