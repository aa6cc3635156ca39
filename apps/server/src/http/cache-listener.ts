import { setTimeout as delay } from "node:timers/promises";
import { CACHE_CHANNEL } from "@souk/core/cache/drop-tags";
import { Client } from "pg";

/** What this process keeps of the database, and may keep only while it hears of changes. */
export interface Kept {
  drop(tags: readonly string[]): void;
  suspend(): void;
  resume(): void;
}

export interface CacheListenerOptions {
  url: string;
  caches: readonly Kept[];
  onError?: (error: Error) => void;
}

const FIRST_WAIT = 100;
const LONGEST_WAIT = 5000;

/**
 * Hears, on one connection of its own, which tags a committed write dropped, on whatever instance. While it can't
 * hear, the caches are out of use; they begin empty again, since what was missed is unknown.
 */
export class CacheListener {
  readonly #url: string;
  readonly #caches: readonly Kept[];
  readonly #onError: (error: Error) => void;
  readonly #halt = new AbortController();
  readonly #ready = Promise.withResolvers<void>();
  readonly #ended: Promise<void>;
  #client: Client | null = null;

  constructor({ url, caches, onError = () => {} }: CacheListenerOptions) {
    this.#url = url;
    this.#caches = caches;
    this.#onError = onError;
    this.#ended = this.#run();
  }

  /** It listens, and the caches are in use. Later losses don't undo it. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  async stop(): Promise<void> {
    this.#halt.abort();
    this.#ready.resolve();
    await this.#client?.end().catch(() => undefined);
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { signal } = this.#halt;
    let wait = FIRST_WAIT;
    while (!signal.aborted) {
      wait = (await this.#listen()) ? FIRST_WAIT : Math.min(wait * 2, LONGEST_WAIT);
      await delay(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Listens until the connection ends; true if it ever could. */
  async #listen(): Promise<boolean> {
    const client = new Client({
      connectionString: this.#url,
      application_name: "souk cache",
      keepAlive: true,
      connectionTimeoutMillis: 5000,
    });
    const lost = Promise.withResolvers<void>();
    client.on("error", this.#onError);
    client.on("end", lost.resolve);
    client.on("notification", ({ payload }) => {
      const tags = (payload ?? "").split(" ");
      for (const cache of this.#caches) cache.drop(tags);
    });
    this.#client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CACHE_CHANNEL}`);
      if (this.#halt.signal.aborted) return true;
      for (const cache of this.#caches) cache.resume();
      this.#ready.resolve();
      await lost.promise;
      return true;
    } catch (error) {
      this.#onError(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      for (const cache of this.#caches) cache.suspend();
      await client.end().catch(() => undefined);
    }
  }
}
