import { isIP } from "node:net";
import { type Db, limitAddress, shareCounts } from "@souk/db";

const MINUTE_MS = 60_000;
const SECONDS = 60;
/** So many of a key are known to this process alone before the others are told. */
const UNSHARED = 20;
/** Keys in memory: a flood from very many networks forgets the oldest, it doesn't fill the memory. */
const MOST_KEYS = 100_000;

interface Count {
  /** By this process, and of these already told. */
  own: number;
  told: number;
  /** By the others, as of the last time we asked. */
  others: number;
}

/** What one request counts as: `cost` of `limit` a minute. */
export interface Taker {
  key: string;
  limit: number;
}

/**
 * How much anybody may ask in a minute. A request is counted in memory and costs no statement; what a process counted
 * of those who ask much is told to the others by one statement a second, so a limit holds over all instances, give or
 * take what was asked within that second.
 */
export class RequestLimits {
  readonly #db: Db;
  readonly #now: () => number;
  #minute = 0;
  #counts = new Map<string, Count>();

  constructor(db: Db, now: () => number = Date.now) {
    this.#db = db;
    this.#now = now;
  }

  /** Counts a request; the seconds to wait where it is one too many for any of its takers. */
  take(takers: readonly Taker[]): number | null {
    this.#turn();
    let over = false;
    for (const { key, limit } of takers) {
      const count = this.#countOf(key);
      if (count.own + count.others >= limit) over = true;
      else count.own += 1;
    }
    return over ? Math.ceil((MINUTE_MS - (this.#now() % MINUTE_MS)) / 1000) : null;
  }

  /** Tells the others, and hears what they counted. */
  async share(): Promise<void> {
    this.#turn();
    const minute = this.#minute;
    const prefix = `request:${minute}:`;
    const telling = [...this.#counts].filter(([, { own, told }]) => told > 0 || own >= UNSHARED);
    if (telling.length === 0) return;
    const batch = telling.map(([key, count]) => {
      const news = count.own - count.told;
      count.told = count.own;
      return { key: `${prefix}${key}`, count: news };
    });
    for (const { key, count } of await shareCounts(this.#db, batch, 2 * SECONDS)) {
      const known = minute === this.#minute ? this.#counts.get(key.slice(prefix.length)) : undefined;
      if (known) known.others = Math.max(0, count - known.told);
    }
  }

  #turn(): void {
    const minute = Math.floor(this.#now() / MINUTE_MS);
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#counts = new Map();
  }

  #countOf(key: string): Count {
    const known = this.#counts.get(key);
    if (known) return known;
    const [oldest] = this.#counts.size >= MOST_KEYS ? this.#counts.keys() : [];
    if (oldest !== undefined) this.#counts.delete(oldest);
    const count = { own: 0, told: 0, others: 0 };
    this.#counts.set(key, count);
    return count;
  }
}

/** The network to count; null for this machine itself and for what is no address: a proxy that we aren't told of. */
export function countedNetwork(ip: string): string | null {
  const network = limitAddress(ip);
  if (network.startsWith("127.") || network === limitAddress("::1")) return null;
  return isIP(network) === 4 || network.endsWith("::/64") ? network : null;
}
