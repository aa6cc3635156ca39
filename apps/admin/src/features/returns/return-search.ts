import { ReturnTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { state, query, cursor } = ReturnTableInput.shape;

/** What the returns page keeps in its URL. Absent: newest first, everything. */
export function parseReturnSearch(raw: Record<string, unknown>) {
  return compact({
    state: param(state, raw["state"]),
    query: param(query, raw["query"]),
    cursor: param(cursor, raw["cursor"]),
  });
}
export type ReturnSearch = ReturnType<typeof parseReturnSearch>;
