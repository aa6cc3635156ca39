const NAMES = ["error", "connected"] as const;

/** What the address of a page says when the browser comes back from a provider; read by what shows it. */
export type BackSearch = { readonly [Name in (typeof NAMES)[number]]?: unknown };

export function backSearch(search: Readonly<Record<string, unknown>>): BackSearch {
  return Object.fromEntries(NAMES.flatMap((name) => (name in search ? [[name, search[name]]] : [])));
}
