import { Id } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

/** What the page keeps in its URL: the chosen zone, or "new". */
export function parseShippingSearch(raw: Record<string, unknown>) {
  return compact({ id: raw["id"] === "new" ? "new" : param(Id, raw["id"]) });
}
export type ShippingSearch = ReturnType<typeof parseShippingSearch>;
