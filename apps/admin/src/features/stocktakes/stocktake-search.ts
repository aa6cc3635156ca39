import { StocktakeTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const state = StocktakeTableInput.shape.state.unwrap();
const cursor = StocktakeTableInput.shape.cursor.unwrap();

/** What the list of stocktakes keeps in its URL. Absent: all, newest first. */
export function parseStocktakeSearch(raw: Record<string, unknown>) {
  return compact({ state: param(state, raw["state"]), cursor: param(cursor, raw["cursor"]) });
}
export type StocktakeSearch = ReturnType<typeof parseStocktakeSearch>;
