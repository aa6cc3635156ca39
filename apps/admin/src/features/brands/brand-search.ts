import { BrandListInput, Id } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

/** What the page's URL says; what is wrong counts as not said. `id` is the chosen brand's, or "new". */
export function parseBrandSearch(raw: Record<string, unknown>) {
  return compact({
    id: raw["id"] === "new" ? "new" : param(Id, raw["id"]),
    query: param(BrandListInput.shape.query, raw["query"]),
    deleted: raw["deleted"] === true || raw["deleted"] === "true" ? true : undefined,
  });
}
export type BrandSearch = ReturnType<typeof parseBrandSearch>;
