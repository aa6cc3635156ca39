/** What a reader is given: all bytes at once where they are at hand, else as they come. */
export interface StoredFile {
  size: number;
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

/** Where media files live. Names are content hashes, so a write of the same name is the same content. */
export interface Storage {
  /** Whole or not at all. STORAGE_FULL where there is no room left, UNAVAILABLE where nothing answers. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** To be sent on; whoever doesn't read the body to its end cancels it. */
  open(name: string): Promise<StoredFile | null>;
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  exists(name: string): Promise<boolean>;
  /** Gone afterwards, whether it was there or not. */
  remove(name: string): Promise<void>;
}
