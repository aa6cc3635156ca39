/** What a view keeps of a page's search parameters: filters, sort and columns, not the page nor the view's own name. */
export function viewState(search: object): Record<string, string> {
  const kept = Object.entries(search).flatMap(([key, value]): [string, string][] =>
    key === "cursor" || key === "view" || value === undefined ? [] : [[key, String(value)]],
  );
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
