import { limitAddress } from "@souk/db";
import { LRUCache } from "lru-cache";

const MINUTE = 60_000;

/**
 * Whether an address may once more, counted in this process alone: so often a minute from one network, and from all of
 * them together. For what anybody may send without an account, and what is worth no row in the database.
 */
export function fewAMinute({ network, all }: { network: number; all: number }): (ip: string) => boolean {
  const counts = new LRUCache<string, number>({ max: 20_000, ttl: MINUTE, noUpdateTTL: true });
  const turn = (key: string, most: number): boolean => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  };
  return (ip) => turn(limitAddress(ip), network) && turn("all", all);
}
