import type { CategoryNode, Locale } from "@souk/contracts";

/** The name in a language, else in English. */
export function categoryName(node: Pick<CategoryNode, "texts">, locale: Locale): string {
  return node.texts[locale]?.name || node.texts.en.name;
}

export interface CategoryOption {
  id: string;
  name: string;
  /** With its ancestors: "Tiles › Zellige". */
  label: string;
}

/** The tree as a flat choice, each under its ancestors' names. */
export function categoryOptions(nodes: readonly CategoryNode[], locale: Locale): CategoryOption[] {
  const labels = new Map<string, string>();
  return nodes.map((node) => {
    const name = categoryName(node, locale);
    const above = node.parentId === null ? undefined : labels.get(node.parentId);
    const label = above === undefined ? name : `${above} › ${name}`;
    labels.set(node.id, label);
    return { id: node.id, name, label };
  });
}
