import { GiftCardTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { state, kind, query, cursor } = GiftCardTableInput.shape;

/** What the list of gift cards keeps in its URL. Absent: all, newest first. */
export function parseGiftCardSearch(raw: Record<string, unknown>) {
  return compact({
    state: param(state, raw["state"]),
    kind: param(kind, raw["kind"]),
    query: param(query, raw["query"]),
    cursor: param(cursor, raw["cursor"]),
  });
}
export type GiftCardSearch = ReturnType<typeof parseGiftCardSearch>;
