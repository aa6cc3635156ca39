import { Id } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

/** The chosen segment's id, or "new"; `copy`: of which one the new one begins as a copy. */
export function parseSegmentSearch(raw: Record<string, unknown>) {
  return compact({
    id: raw["id"] === "new" ? "new" : param(Id, raw["id"]),
    copy: param(Id, raw["copy"]),
  });
}
export type SegmentSearch = ReturnType<typeof parseSegmentSearch>;
