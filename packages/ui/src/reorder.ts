interface WithId {
  id: string;
}

/** A copy with one item a place up (-1) or down (1); at an end nothing changes. */
export function moveBy<T extends WithId>(items: readonly T[], id: string, by: -1 | 1): T[] {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  const to = from + by;
  if (!item || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** A copy with the items of those ids, in their order, moved before or after the target. */
export function moveTo<T extends WithId>(
  items: readonly T[],
  ids: ReadonlySet<string>,
  target: string,
  side: "before" | "after",
): T[] {
  if (ids.has(target)) return [...items];
  const moving = items.filter((item) => ids.has(item.id));
  const rest = items.filter((item) => !ids.has(item.id));
  const at = rest.findIndex((item) => item.id === target);
  if (at < 0) return [...items];
  return rest.toSpliced(side === "before" ? at : at + 1, 0, ...moving);
}
