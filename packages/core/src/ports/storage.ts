/** Where media files live. Names are content hashes, so a write of the same name is the same content. */
export interface Storage {
  /** Whole or not at all (temp file + rename). STORAGE_FULL where there is no room left. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  read(name: string): Promise<Uint8Array | null>;
  exists(name: string): Promise<boolean>;
  /** Gone afterwards, whether it was there or not. */
  remove(name: string): Promise<void>;
}
