import { TransferTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const state = TransferTableInput.shape.state.unwrap();
const cursor = TransferTableInput.shape.cursor.unwrap();

/** What the list of transfers keeps in its URL. Absent: all, newest first. */
export function parseTransferSearch(raw: Record<string, unknown>) {
  return compact({ state: param(state, raw["state"]), cursor: param(cursor, raw["cursor"]) });
}
export type TransferSearch = ReturnType<typeof parseTransferSearch>;
