import { LRUCache } from "lru-cache";
import { CacheEntry, type Fresh } from "./byte-cache-entry.ts";
import { TagIndex } from "./byte-cache-tags.ts";

export interface ByteCacheOptions {
  maxBytes: number;
  maxAgeMs?: number;
}

/** A computation under way, with what was dropped since it began: its answer may be of the time before. */
interface Flight {
  promise: Promise<CacheEntry | null>;
  dropped: Set<string>;
  outdated: boolean;
}

/** The plain body, its compressed copies, and each of them as it is sent. */
const OVERHEAD = 3;

/**
 * Answers of ready bytes, kept until a write drops one of their tags (cache-listener.ts hears of it, from any
 * instance), until room is needed, or for a minute at most: that bounds what no write announces, as a product whose
 * publication was scheduled. Out of use until `resume` is called.
 */
export class ByteCache {
  readonly #entries: LRUCache<string, CacheEntry>;
  readonly #keysOf = new TagIndex();
  /** By key, those that others may share. */
  readonly #flights = new Map<string, Flight>();
  readonly #underway = new Set<Flight>();
  #suspended = true;
  #hits = 0;
  #misses = 0;

  constructor({ maxBytes, maxAgeMs = 60_000 }: ByteCacheOptions) {
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      ttl: maxAgeMs,
      sizeCalculation: (entry, key) => Math.ceil(entry.size * OVERHEAD) + key.length * 2 + 1000,
      dispose: (entry, key) => this.#keysOf.remove(key, entry.tags),
    });
  }

  get stats(): Readonly<{ entries: number; bytes: number; hits: number; misses: number }> {
    return {
      entries: this.#entries.size,
      bytes: this.#entries.calculatedSize,
      hits: this.#hits,
      misses: this.#misses,
    };
  }

  get(key: string): CacheEntry | undefined {
    const entry = this.#suspended ? undefined : this.#entries.get(key);
    if (entry) this.#hits += 1;
    return entry;
  }

  /**
   * A new answer, kept if it may be; those who ask at the same time share one computation. Null when `compute` gave
   * nothing that can be kept or shared.
   */
  fill(key: string, compute: () => Promise<Fresh | null>): Promise<CacheEntry | null> {
    const shared = this.#flights.get(key);
    if (shared) return shared.promise;
    this.#misses += 1;
    const flight: Flight = { promise: Promise.resolve(null), dropped: new Set(), outdated: false };
    this.#underway.add(flight);
    this.#flights.set(key, flight);
    flight.promise = this.#run(key, flight, compute);
    return flight.promise;
  }

  drop(tags: Iterable<string>): void {
    // Who asks from now on must not be given an answer that was begun before the write.
    this.#flights.clear();
    for (const tag of tags) {
      for (const flight of this.#underway) flight.dropped.add(tag);
      for (const key of this.#keysOf.keys(tag)) this.#entries.delete(key);
    }
  }

  clear(): void {
    for (const flight of this.#underway) flight.outdated = true;
    this.#flights.clear();
    this.#entries.clear();
  }

  /** Keeps nothing and gives nothing out: while drops can't be heard. */
  suspend(): void {
    this.#suspended = true;
    this.clear();
  }

  resume(): void {
    this.clear();
    this.#suspended = false;
  }

  async #run(key: string, flight: Flight, compute: () => Promise<Fresh | null>): Promise<CacheEntry | null> {
    try {
      const fresh = await compute();
      const entry = fresh && new CacheEntry(fresh);
      if (entry) this.#keep(key, entry, flight);
      return entry;
    } finally {
      this.#underway.delete(flight);
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    }
  }

  #keep(key: string, entry: CacheEntry, { outdated, dropped }: Flight): void {
    if (this.#suspended || outdated || entry.tags.some((tag) => dropped.has(tag))) return;
    this.#entries.set(key, entry);
    // One that is too large was not taken.
    if (this.#entries.has(key)) this.#keysOf.add(key, entry.tags);
  }
}
