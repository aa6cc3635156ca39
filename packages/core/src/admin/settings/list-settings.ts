import { SETTINGS_SECTIONS, SettingsView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { storedSettings } from "../../settings/read-settings.ts";

/** Every section as it is now, with its version, in the order of SETTINGS_SECTIONS. */
export async function listSettings(ctx: StaffContext): Promise<SettingsView[]> {
  const { values, versions } = await storedSettings(ctx.db);
  return SETTINGS_SECTIONS.map((id) => SettingsView.parse({ id, version: versions[id], value: values[id] }));
}
