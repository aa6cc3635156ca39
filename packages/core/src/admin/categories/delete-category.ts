import { type CategoryNode, DomainError } from "@souk/contracts";
import { type Category, type CategoryTranslation, columns } from "@souk/db";
import type { StaffContext, Tx } from "../../context.ts";
import { changeTree, nodeOf } from "./change-tree.ts";

const c = columns<Category>("c");
const t = columns<CategoryTranslation>("t");

/** Takes an empty category away; CATEGORY_NOT_EMPTY while it has products or categories under it. NOT_FOUND. */
export async function deleteCategory(ctx: StaffContext, { id }: { id: string }): Promise<CategoryNode[]> {
  return changeTree(ctx, async (tx, tree) => {
    nodeOf(tree, id);
    // Whoever is putting a product in has to end first: then it is counted.
    await tx.$executeRaw`SELECT 1 FROM "Category" c WHERE ${c.id} = ${id}::uuid FOR UPDATE`;
    const products = await tx.product.count({ where: { categoryId: id, deletedAt: null } });
    const children = tree.filter((node) => node.parentId === id).length;
    if (products > 0 || children > 0) throw new DomainError("CATEGORY_NOT_EMPTY", { products, children });
    await tx.category.update({
      where: { id },
      data: { deletedAt: ctx.clock.now(), version: { increment: 1 } },
      select: { id: true },
    });
    await freeSlugs(tx, id);
    return { action: "category.delete", id };
  });
}

/** Its addresses are for the next category of that name; the id keeps them apart, should it ever come back. */
async function freeSlugs(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "CategoryTranslation" t SET "slug" = ${t.slug} || '~' || ${t.categoryId} WHERE ${t.categoryId} = ${id}::uuid`;
  await tx.slugRedirect.deleteMany({ where: { kind: "CATEGORY", targetId: id } });
}
