import { useEffect } from "react";
import { dropDraft, saveDraft } from "./draft.ts";

/** Keeps what is typed for this tab, a moment after typing stops; a clean form has no draft. */
export function useDraft(key: string, dirty: boolean, version: number, values: unknown): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const timer = setTimeout(() => saveDraft(key, { version, values }), 400);
    return () => clearTimeout(timer);
  }, [key, dirty, version, values]);
  useEffect(() => {
    if (!dirty) dropDraft(key);
  }, [key, dirty]);
}
