/** As much of a category as its place needs; flat, parents before children, siblings in order. */
export interface Placed {
  id: string;
  parentId: string | null;
}

export interface Place {
  parentId: string | null;
  /** Among its new siblings without itself, 0 first. */
  index: number;
}

export const MOVES = ["up", "down", "in", "out"] as const;
export type Move = (typeof MOVES)[number];

function siblings<T extends Placed>(nodes: readonly T[], parentId: string | null): T[] {
  return nodes.filter((node) => node.parentId === parentId);
}

/** Where one of the four buttons leads, or null where it leads nowhere. */
export function placeAfter(nodes: readonly Placed[], id: string, move: Move): Place | null {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node) return null;
  const around = siblings(nodes, node.parentId);
  const at = around.findIndex((sibling) => sibling.id === id);
  const above = around[at - 1];
  const parent = nodes.find((candidate) => candidate.id === node.parentId);
  const places: Record<Move, Place | null> = {
    up: above ? { parentId: node.parentId, index: at - 1 } : null,
    down: at < around.length - 1 ? { parentId: node.parentId, index: at + 1 } : null,
    in: above ? { parentId: above.id, index: siblings(nodes, above.id).length } : null,
    out: parent ? { parentId: parent.parentId, index: indexOf(nodes, parent) + 1 } : null,
  };
  return places[move];
}

function indexOf(nodes: readonly Placed[], node: Placed): number {
  return siblings(nodes, node.parentId).findIndex((sibling) => sibling.id === node.id);
}

/** Whether `id` is `ancestor` or lies below it. */
export function isWithin(nodes: readonly Placed[], id: string | null, ancestor: string): boolean {
  for (let at = id; at !== null; at = nodes.find((node) => node.id === at)?.parentId ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}

/** Where a drop leads; null onto itself or below itself. */
export function placeOfDrop(
  nodes: readonly Placed[],
  id: string,
  target: string,
  position: "before" | "after" | "on",
): Place | null {
  const onto = nodes.find((node) => node.id === target);
  if (!onto || isWithin(nodes, target, id)) return null;
  if (position === "on") {
    return { parentId: target, index: siblings(nodes, target).filter((node) => node.id !== id).length };
  }
  const others = siblings(nodes, onto.parentId).filter((node) => node.id !== id);
  const at = others.findIndex((node) => node.id === target);
  return { parentId: onto.parentId, index: position === "before" ? at : at + 1 };
}

export interface Branch<T> {
  node: T;
  children: Branch<T>[];
}

/** The flat tree as branches. */
export function toBranches<T extends Placed>(
  nodes: readonly T[],
  parentId: string | null = null,
): Branch<T>[] {
  return siblings(nodes, parentId).map((node) => ({ node, children: toBranches(nodes, node.id) }));
}
