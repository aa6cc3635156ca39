import type { CategoryNode, SaveCategoryInput } from "@souk/contracts";

/** The category of that English name. */
export function find(tree: readonly CategoryNode[], name: string): CategoryNode {
  const node = tree.find((one) => one.texts.en.name === name);
  if (!node) throw new Error(`no ${name} in the tree`);
  return node;
}
/** A category as staff enter it. */
export const input = (name: string, over: Partial<SaveCategoryInput> = {}): SaveCategoryInput => ({
  parentId: null,
  active: true,
  overwrite: false,
  texts: { en: { name, description: "" } },
  ...over,
});
