import { ConsentLogInput, PrivacyListInput, PrivacyTab } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const kind = PrivacyListInput.shape.kind.unwrap();
const who = ConsentLogInput.shape.who.unwrap();
const { cursor } = PrivacyListInput.shape;

/** What the page keeps in its URL. Absent: every request, newest first. */
export function parsePrivacySearch(raw: Record<string, unknown>) {
  return compact({
    tab: param(PrivacyTab, raw["tab"]),
    kind: param(kind, raw["kind"]),
    who: param(who, raw["who"]),
    cursor: param(cursor, raw["cursor"]),
  });
}
export type PrivacySearch = ReturnType<typeof parsePrivacySearch>;
