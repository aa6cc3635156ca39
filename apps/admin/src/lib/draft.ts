/** What was typed and not saved, kept for this tab in case the session or the page ends. */
const prefix = "souk-admin-draft:";

export interface Draft {
  /** The version of the record it was typed over. */
  version: number;
  values: unknown;
}

export function saveDraft(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage costs the safety net, not the work on the page.
  }
}

export function loadDraft(key: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? "null");
    if (typeof stored !== "object" || stored === null) return null;
    if (!("version" in stored) || typeof stored.version !== "number" || !("values" in stored)) return null;
    return { version: stored.version, values: stored.values };
  } catch {
    return null;
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // As above.
  }
}
