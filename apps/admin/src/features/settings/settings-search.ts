import { SettingsSection } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

/** What the page keeps in its URL. */
export function parseSettingsSearch(raw: Record<string, unknown>) {
  return compact({ section: param(SettingsSection, raw["section"]) });
}
export type SettingsSearch = ReturnType<typeof parseSettingsSearch>;
