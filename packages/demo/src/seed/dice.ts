import { v7 } from "uuid";
import { createRng, seedOf } from "../art/rng.ts";

/** Chance that repeats: the same seed throws the same numbers. */
export interface Dice {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Whole, both ends included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** In proportion to the weights. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
  /** A UUIDv7 of that moment. */
  id(at: Date): string;
}

export function createDice(seed: string): Dice {
  const rng = createRng(seedOf(seed));
  const int = (low: number, high: number): number => low + Math.floor(rng.next() * (high - low + 1));
  let made = 0;
  // Ids of one moment sort in the order in which they were made, as the timelines expect.
  const id = (at: Date): string => {
    made += 1;
    return v7({ msecs: at.getTime(), seq: made, random: Uint8Array.from({ length: 16 }, () => int(0, 255)) });
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(rng.next() * items.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return {
    next: rng.next,
    int,
    chance: (probability) => rng.next() < probability,
    pick,
    weighted: (items) => {
      let left = rng.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[0];
    },
    id,
  };
}
