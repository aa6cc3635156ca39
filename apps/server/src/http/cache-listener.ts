import { setTimeout as delay } from "node:timers/promises";
import { CACHE_CHANNEL } from "@souk/core/cache/drop-tags";
import { Client } from "pg";
import type { ByteCache } from "./byte-cache.ts";

export interface CacheListenerOptions {
  url: string;
  cache: ByteCache;
  onError?: (error: Error) => void;
}

const FIRST_WAIT = 100;
const LONGEST_WAIT = 5000;

/**
 * Hears, on one connection of its own, which tags a committed write dropped, on whatever instance. While it can't
 * hear, the cache is out of use; it begins empty again, since what was missed is unknown.
 */
export class CacheListener {
  readonly #url: string;
  readonly #cache: ByteCache;
  readonly #onError: (error: Error) => void;
  readonly #halt = new AbortController();
  readonly #ready = Promise.withResolvers<void>();
  readonly #ended: Promise<void>;
  #client: Client | null = null;

  constructor({ url, cache, onError = () => {} }: CacheListenerOptions) {
    this.#url = url;
    this.#cache = cache;
    this.#onError = onError;
    this.#ended = this.#run();
  }

  /** It listens, and the cache is in use. Later losses don't undo it. */
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
    client.on("notification", ({ payload }) => this.#cache.drop((payload ?? "").split(" ")));
    this.#client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CACHE_CHANNEL}`);
      if (this.#halt.signal.aborted) return true;
      this.#cache.resume();
      this.#ready.resolve();
      await lost.promise;
      return true;
    } catch (error) {
      this.#onError(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      this.#cache.suspend();
      await client.end().catch(() => undefined);
    }
  }
}
