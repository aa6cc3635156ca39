import { RedirectListInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

/** What the page's URL says; what is wrong counts as not said. */
export function parseRedirectSearch(raw: Record<string, unknown>) {
  return compact({
    query: param(RedirectListInput.shape.query, raw["query"]),
    /** Addresses that changed, in place of the staff's own redirects. */
    old: raw["old"] === true || raw["old"] === "true" ? true : undefined,
  });
}
export type RedirectSearch = ReturnType<typeof parseRedirectSearch>;
