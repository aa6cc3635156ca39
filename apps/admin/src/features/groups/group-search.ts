import { Id } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

/** What the page's URL says: the chosen group. */
export function parseGroupSearch(raw: Record<string, unknown>) {
  return compact({ id: param(Id, raw["id"]) });
}
