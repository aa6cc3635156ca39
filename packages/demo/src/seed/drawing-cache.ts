import { fileURLToPath } from "node:url";
import { createLocalStorage } from "@souk/core/ports/local-storage";
import type { Storage } from "@souk/core/ports/storage";

/** Beside what else tools keep between runs; another number where the encoding changes. */
const FOLDER = fileURLToPath(new URL("../../../../node_modules/.cache/souk-drawings-1", import.meta.url));

/** The encoded drawings of earlier seedings: the same drawing need not be encoded for each new data folder. */
export interface DrawingCache {
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/** In the project's own cache folder; one that can't be read or written is no cache and no trouble. */
export function openDrawingCache(storage: Storage = createLocalStorage(FOLDER)): DrawingCache {
  return {
    read: (name) => storage.read(name).catch(() => null),
    write: (name, bytes) => storage.write(name, bytes).catch(() => undefined),
  };
}
