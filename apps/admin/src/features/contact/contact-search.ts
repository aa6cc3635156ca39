import { ContactTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { state, query, cursor } = ContactTableInput.shape;

/** What the inbox keeps in its URL. Absent: all but the archive, everybody's, newest first. */
export function parseContactSearch(raw: Record<string, unknown>) {
  return compact({
    state: param(state, raw["state"]),
    query: param(query, raw["query"]),
    mine: raw["mine"] === true || raw["mine"] === "true" || undefined,
    cursor: param(cursor, raw["cursor"]),
  });
}
export type ContactSearch = ReturnType<typeof parseContactSearch>;
