import { InvoiceTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { kind, year, query, cursor } = InvoiceTableInput.shape;

/** What the invoices page keeps in its URL. */
export function parseInvoiceSearch(raw: Record<string, unknown>) {
  return compact({
    kind: param(kind, raw["kind"]),
    year: raw["year"] === undefined ? undefined : param(year, Number(raw["year"])),
    query: param(query, raw["query"]),
    cursor: param(cursor, raw["cursor"]),
  });
}
export type InvoiceSearch = ReturnType<typeof parseInvoiceSearch>;
