import type { CategoryNode } from "@souk/contracts";

/**
 * Sorted siblings made into a flat tree, each parent before its children and with their products counted as its own.
 * What hangs on a category that isn't there comes last, as a root would: nothing is lost from sight.
 */
export function inTreeOrder(nodes: readonly CategoryNode[]): CategoryNode[] {
  const ids = new Set(nodes.map((node) => node.id));
  const isRoot = (node: CategoryNode): boolean => node.parentId === null || !ids.has(node.parentId);
  const children = Map.groupBy(
    nodes.filter((node) => !isRoot(node)),
    (node) => node.parentId,
  );
  const ordered: CategoryNode[] = [];
  const visit = (node: CategoryNode): number => {
    const place = ordered.push(node) - 1;
    let productCount = node.productCount;
    for (const child of children.get(node.id) ?? []) productCount += visit(child);
    ordered[place] = { ...node, productCount };
    return productCount;
  };
  for (const root of nodes.filter(isRoot)) visit(root);
  return ordered;
}
