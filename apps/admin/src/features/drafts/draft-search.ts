import { DraftTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const state = DraftTableInput.shape.state.unwrap();
const cursor = DraftTableInput.shape.cursor.unwrap();

/** What the list of drafts keeps in its URL. Absent: all, newest first. */
export function parseDraftSearch(raw: Record<string, unknown>) {
  return compact({ state: param(state, raw["state"]), cursor: param(cursor, raw["cursor"]) });
}
export type DraftSearch = ReturnType<typeof parseDraftSearch>;
