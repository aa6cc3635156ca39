import type { AllSettings, SettingsSection } from "@souk/contracts";
import type { Db } from "@souk/db";
import { readSettings, storedSettings } from "./read-settings.ts";

/** Dropped when a section is saved: answers that show settings carry it, and every instance's SettingsCache hears it. */
export const SETTINGS_TAG = "settings";

/** Settings as a use case reads them outside of a transaction. */
export interface SettingsReader {
  read<S extends SettingsSection>(section: S): Promise<AllSettings[S]>;
}

/**
 * Settings kept by this process until a commit somewhere drops them. Out of use until `resume` is called and while
 * drops can't be heard; then each read asks the database.
 */
export class SettingsCache implements SettingsReader {
  readonly #db: Db;
  #listening = false;
  #all: Promise<AllSettings> | null = null;

  constructor(db: Db) {
    this.#db = db;
  }

  async read<S extends SettingsSection>(section: S): Promise<AllSettings[S]> {
    if (!this.#listening) return readSettings(this.#db, section);
    this.#all ??= this.#load();
    return (await this.#all)[section];
  }

  drop(tags: Iterable<string>): void {
    for (const tag of tags) if (tag === SETTINGS_TAG) this.#all = null;
  }

  suspend(): void {
    this.#listening = false;
    this.#all = null;
  }

  resume(): void {
    this.#all = null;
    this.#listening = true;
  }

  /** One that failed is not kept; one that began before a drop was let go of by the drop. */
  #load(): Promise<AllSettings> {
    const loading = storedSettings(this.#db).then(({ values }) => values);
    loading.catch(() => {
      if (this.#all === loading) this.#all = null;
    });
    return loading;
  }
}
