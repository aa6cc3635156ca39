import { Id } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

/** What the page's URL says; what is wrong counts as not said. `id` is the chosen collection's, or "new". */
export function parseCollectionSearch(raw: Record<string, unknown>) {
  return compact({
    id: raw["id"] === "new" ? "new" : param(Id, raw["id"]),
    deleted: raw["deleted"] === true || raw["deleted"] === "true" ? true : undefined,
  });
}
export type CollectionSearch = ReturnType<typeof parseCollectionSearch>;
