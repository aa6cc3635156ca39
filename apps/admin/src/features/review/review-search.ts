import { ReviewTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const state = ReviewTableInput.shape.state.unwrap();
const { cursor } = ReviewTableInput.shape;

/** What the review page keeps in its URL. Absent: what waits, newest first. */
export function parseReviewSearch(raw: Record<string, unknown>) {
  return compact({ state: param(state, raw["state"]), cursor: param(cursor, raw["cursor"]) });
}
export type ReviewSearch = ReturnType<typeof parseReviewSearch>;
