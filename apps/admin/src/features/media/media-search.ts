import { Id, MediaListInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { query } = MediaListInput.shape;

/** What the library keeps in its URL: what narrows it, and the picture that is open. */
export function parseMediaSearch(raw: Record<string, unknown>) {
  return compact({
    query: param(query, raw["query"]),
    unused: raw["unused"] === "true" || raw["unused"] === true ? true : undefined,
    id: param(Id, raw["id"]),
  });
}
export type MediaSearch = ReturnType<typeof parseMediaSearch>;
