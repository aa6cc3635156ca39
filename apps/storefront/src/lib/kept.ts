/** The part of sessionStorage and localStorage that is needed. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What was kept under a name, as `parse` knows it; null where there is nothing, or nothing that can be read. */
export function readKept<T>(store: Store, name: string, parse: (kept: unknown) => T | null): T | null {
  try {
    return parse(JSON.parse(store.getItem(name) ?? "null"));
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it: null. A storage that is full or forbidden costs the memory, and no more. */
export function keep(store: Store, name: string, value: unknown): void {
  try {
    if (value === null) store.removeItem(name);
    else store.setItem(name, JSON.stringify(value));
  } catch {
    // What is typed is still on the screen.
  }
}
