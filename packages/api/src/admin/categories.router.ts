import { CategoryTree, DeleteCategoryInput, MoveCategoryInput, SaveCategoryInput } from "@souk/contracts";
import { categoryTree } from "@souk/core/admin/categories/category-tree";
import { deleteCategory } from "@souk/core/admin/categories/delete-category";
import { moveCategory } from "@souk/core/admin/categories/move-category";
import { saveCategory } from "@souk/core/admin/categories/save-category";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const write = staffProcedure("categories.write").output(CategoryTree);

export const categoriesRouter = router({
  tree: staffProcedure("categories.read")
    .output(CategoryTree)
    .query(({ ctx }) => categoryTree(ctx)),
  save: write.input(SaveCategoryInput).mutation(({ ctx, input }) => saveCategory(ctx, input)),
  move: write.input(MoveCategoryInput).mutation(({ ctx, input }) => moveCategory(ctx, input)),
  delete: write.input(DeleteCategoryInput).mutation(({ ctx, input }) => deleteCategory(ctx, input)),
});
