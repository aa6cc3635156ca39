import { hasConsent } from "./consent.ts";
import { createStore } from "./store.ts";
import { readViewed, withViewed } from "./viewed-ids.ts";

const NAME = "souk.viewed";

function stored(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

/** In this browser alone, and where its owner agreed: nobody else is told what was looked at. */
export const viewed = createStore<readonly string[]>(hasConsent("RECENT") ? readViewed(stored()) : []);

export function rememberViewed(id: string): void {
  if (!hasConsent("RECENT")) return;
  const next = withViewed(viewed.get(), id);
  viewed.set(next);
  try {
    localStorage.setItem(NAME, JSON.stringify(next));
  } catch {
    // A full or forbidden storage forgets it on reload, no more.
  }
}

export function forgetViewed(): void {
  viewed.set([]);
  try {
    localStorage.removeItem(NAME);
  } catch {
    // Forbidden: then nothing was kept.
  }
}
