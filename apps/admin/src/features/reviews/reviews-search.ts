import { ProductReviewTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { state, query, cursor, productId, userId } = ProductReviewTableInput.shape;

/** What the page keeps in its URL. Absent: those that wait. */
export function parseReviewsSearch(raw: Record<string, unknown>) {
  return compact({
    state: param(state, raw["state"]),
    query: param(query, raw["query"]),
    productId: param(productId, raw["productId"]),
    userId: param(userId, raw["userId"]),
    cursor: param(cursor, raw["cursor"]),
  });
}
export type ReviewsSearch = ReturnType<typeof parseReviewsSearch>;
