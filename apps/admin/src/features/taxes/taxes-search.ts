import { Id } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const chosen = (raw: unknown) => (raw === "new" ? "new" : param(Id, raw));

/** What the page keeps in its URL: the chosen zone or class, or "new". */
export function parseTaxesSearch(raw: Record<string, unknown>) {
  return compact({ zone: chosen(raw["zone"]), class: chosen(raw["class"]) });
}
export type TaxesSearch = ReturnType<typeof parseTaxesSearch>;
