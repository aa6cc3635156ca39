import { ThreadTableInput, SupportTab } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { query, cursor } = ThreadTableInput.shape;

/** What the inbox keeps in its URL. Absent: the open ones, the latest message first. */
export function parseSupportSearch(raw: Record<string, unknown>) {
  return compact({
    tab: param(SupportTab.exclude(["OPEN"]), raw["tab"]),
    query: param(query, raw["query"]),
    cursor: param(cursor, raw["cursor"]),
  });
}
export type SupportSearch = ReturnType<typeof parseSupportSearch>;
