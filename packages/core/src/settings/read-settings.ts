import { AllSettings, SETTINGS_SECTIONS, SettingsSection } from "@souk/contracts";
import { z } from "zod";
import type { Tx } from "../context.ts";

/** Keys of other kinds live in the same table. */
export const settingKey = (section: SettingsSection): string => `settings.${section}`;

const Versions = z.record(SettingsSection, z.int());

export interface StoredSettings {
  values: AllSettings;
  /** 0 for a section that nobody saved yet. */
  versions: Record<SettingsSection, number>;
}

/** The named sections as they are stored, in one statement; all that isn't stored (or not asked for) is as by default. */
export async function storedSettings(
  db: Pick<Tx, "setting">,
  sections: readonly SettingsSection[] = SETTINGS_SECTIONS,
): Promise<StoredSettings> {
  const rows = await db.setting.findMany({
    where: { key: { in: sections.map(settingKey) } },
    select: { key: true, value: true, version: true },
  });
  const found = new Map(rows.map((row) => [row.key, row]));
  const bySection = <T>(pick: (section: SettingsSection) => T) =>
    Object.fromEntries(SETTINGS_SECTIONS.map((section) => [section, pick(section)]));
  return {
    values: AllSettings.parse(bySection((section) => found.get(settingKey(section))?.value ?? {})),
    versions: Versions.parse(bySection((section) => found.get(settingKey(section))?.version ?? 0)),
  };
}

/** One section, in the transaction of whoever needs it. For what is read again and again there is `core.settings`. */
export async function readSettings<S extends SettingsSection>(
  db: Pick<Tx, "setting">,
  section: S,
): Promise<AllSettings[S]> {
  return (await storedSettings(db, [section])).values[section];
}
