import type { CategoryNode, MoveCategoryInput } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { changeTree } from "./change-tree.ts";
import { placeCategory } from "./place-category.ts";

/**
 * Moves a category with all that is under it to a place among its new siblings; its products become members of the new
 * ancestors. CATEGORY_CYCLE or NOT_FOUND. Its version stays: who edits its texts meanwhile loses nothing.
 */
export async function moveCategory(
  ctx: StaffContext,
  { id, parentId, index }: z.infer<typeof MoveCategoryInput>,
): Promise<CategoryNode[]> {
  return changeTree(ctx, async (tx, tree) => {
    await placeCategory(tx, tree, { id, parentId, index });
    return { action: "category.move", id };
  });
}
