import { StockTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const query = StockTableInput.shape.query.unwrap();
const locationId = StockTableInput.shape.locationId.unwrap();
const filter = StockTableInput.shape.filter.unwrap();
const cursor = StockTableInput.shape.cursor.unwrap();

/** What the stock page keeps in its URL. Absent: every variant, all places. */
export function parseStockSearch(raw: Record<string, unknown>) {
  return compact({
    query: param(query, raw["query"]),
    locationId: param(locationId, raw["locationId"]),
    filter: param(filter, raw["filter"]),
    cursor: param(cursor, raw["cursor"]),
  });
}
export type StockSearch = ReturnType<typeof parseStockSearch>;
