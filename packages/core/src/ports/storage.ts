/** Where media files live. Names are content hashes, so a write of the same name is the same content. */
export interface Storage {
  /** Whole or not at all (temp file + rename). */
  write(name: string, bytes: Uint8Array): Promise<void>;
  read(name: string): Promise<Uint8Array | null>;
  exists(name: string): Promise<boolean>;
}
