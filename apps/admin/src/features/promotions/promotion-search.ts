import { PromotionListInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { state, trigger, query, cursor } = PromotionListInput.shape;

/** What the promotions page keeps in its URL. Absent: all that aren't deleted, the last changed first. */
export function parsePromotionSearch(raw: Record<string, unknown>) {
  return compact({
    state: param(state, raw["state"]),
    trigger: param(trigger, raw["trigger"]),
    query: param(query, raw["query"]),
    deleted: raw["deleted"] === true || raw["deleted"] === "true" ? true : undefined,
    cursor: param(cursor, raw["cursor"]),
  });
}
export type PromotionSearch = ReturnType<typeof parsePromotionSearch>;
