import { Locale, SearchReportInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

/** What the page keeps in its URL. */
export function parseSearchSearch(raw: Record<string, unknown>) {
  return compact({
    tab: raw["tab"] === "synonyms" ? ("synonyms" as const) : undefined,
    days: param(SearchReportInput.shape.days, Number(raw["days"] ?? 30)),
    locale: param(Locale, raw["locale"]),
  });
}
export type SearchSearch = ReturnType<typeof parseSearchSearch>;
