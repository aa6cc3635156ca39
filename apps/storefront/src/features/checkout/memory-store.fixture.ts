import type { Store } from "../../lib/kept.ts";

/** A sessionStorage of its own for a test. */
export function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}
