import { type CategoryNode, DomainError, LOCALES } from "@souk/contracts";
import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { refreshSearch } from "../../search/index/refresh-search.ts";
import { audit } from "../audit/audit.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { readTree } from "./read-tree.ts";

/** What a change of the tree was, for the log. */
export interface TreeChange {
  action: "category.create" | "category.update" | "category.move" | "category.delete";
  id: string;
}

/**
 * Runs one change of the tree at a time, in all of the shop: two moves at once could make a ring of what each alone
 * leaves a tree. Logs how the category was and is, drops the answers that showed it and gives the new tree.
 */
export async function changeTree(
  ctx: StaffContext,
  change: (tx: Tx, tree: readonly CategoryNode[]) => Promise<TreeChange>,
): Promise<CategoryNode[]> {
  return runUniqueTx(ctx.db, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('souk category tree'))`;
    const before = await readTree(tx);
    const { action, id } = await change(tx, before);
    const after = await readTree(tx);
    await audit(tx, ctx, {
      action,
      entity: "category",
      entityId: id,
      before: snapshot(before, id),
      after: snapshot(after, id),
    });
    await dropTags(tx, [CATALOG_TAG]);
    if (searched(before, id) !== searched(after, id))
      await refreshSearch(tx, await membersOf(tx, id), ctx.clock.now());
    return after;
  });
}

/** What the documents of a category's products say of it. */
function searched(tree: readonly CategoryNode[], id: string): string {
  const node = tree.find((one) => one.id === id);
  return JSON.stringify([node?.parentId, LOCALES.map((locale) => node?.texts[locale]?.name)]);
}

async function membersOf(tx: Tx, categoryId: string): Promise<string[]> {
  const rows = await tx.productCategory.findMany({ where: { categoryId }, select: { productId: true } });
  return rows.map(({ productId }) => productId);
}

function snapshot(tree: readonly CategoryNode[], id: string): object | null {
  const node = tree.find((one) => one.id === id);
  if (!node) return null;
  const { parentId, position, active, icon, media, texts } = node;
  return { parentId, position, active, icon, picture: media?.id ?? null, texts };
}

/** The category of that id; NOT_FOUND where there is none, or it is deleted. */
export function nodeOf(tree: readonly CategoryNode[], id: string): CategoryNode {
  const node = tree.find((one) => one.id === id);
  if (!node) throw new DomainError("NOT_FOUND", { entity: "category" });
  return node;
}
