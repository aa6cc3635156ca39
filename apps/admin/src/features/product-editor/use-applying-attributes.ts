import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AttributeView, CategoryNode } from "../../lib/api-types.ts";
import { trpc } from "../../lib/trpc.ts";

export interface Applying {
  /** Of every product, or of the category or one above it. */
  applying: AttributeView[];
  others: AttributeView[];
  /** Of all, in the staff's order. */
  codes: string[];
}

/** The attributes by whether they apply to a category (empty: none chosen); null until they are loaded. */
export function useApplyingAttributes(categoryId: string): Applying | null {
  const { data: list } = useQuery(trpc.attributes.list.queryOptions(undefined, { staleTime: 60_000 }));
  const { data: tree } = useQuery(trpc.categories.tree.queryOptions(undefined, { staleTime: 60_000 }));
  return useMemo(() => {
    if (!list || !tree) return null;
    const live = list.filter(({ deleted }) => !deleted);
    const lineage = lineageOf(tree, categoryId);
    const applies = ({ categoryIds }: AttributeView): boolean =>
      categoryIds.length === 0 || categoryIds.some((id) => lineage.has(id));
    return {
      applying: live.filter(applies),
      others: live.filter((attribute) => !applies(attribute)),
      codes: live.map(({ code }) => code),
    };
  }, [list, tree, categoryId]);
}

/** The category and all above it. */
export function lineageOf(
  tree: readonly Pick<CategoryNode, "id" | "parentId">[],
  categoryId: string,
): ReadonlySet<string> {
  const parents = new Map(tree.map(({ id, parentId }) => [id, parentId]));
  const lineage = new Set<string>();
  for (let at: string | null | undefined = categoryId; at && !lineage.has(at); at = parents.get(at))
    lineage.add(at);
  return lineage;
}
