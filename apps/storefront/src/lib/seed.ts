import type { QueryClient } from "@tanstack/react-query";

/** What the server wrote into the page: answers that the first render would ask for. */
interface PageData {
  path: string;
  input: unknown;
  data: unknown;
}

function isPageData(value: unknown): value is PageData {
  return (
    typeof value === "object" &&
    value !== null &&
    "path" in value &&
    typeof value.path === "string" &&
    "data" in value
  );
}

/** The entries of the page's data element; anything unreadable counts as none, the queries then ask. */
export function parsePageData(json: string | null | undefined): PageData[] {
  if (!json) return [];
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed.filter(isPageData) : [];
  } catch {
    return [];
  }
}

/** Puts the answers where the queries look for them; a list becomes the first page of its endless query. */
export function seed(client: QueryClient, entries: readonly PageData[]): void {
  for (const { path, input, data } of entries) {
    const segments = path.split(".");
    if (path === "catalog.list")
      client.setQueryData([segments, { input, type: "infinite" }], { pages: [data], pageParams: [null] });
    else client.setQueryData([segments, { input, type: "query" }], data);
  }
}
