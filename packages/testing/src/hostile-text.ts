import { cpuClock } from "./cpu-clock.ts";

/** Bytes, about: what a request may well bring in one field. */
const SIZE = 100_000;
/** Repeated, these are what patterns with two ways to match the same text take long to refuse. */
const REPEATED = ["a", " ", "1", "a@", "a.", "a-", "1 ", "<a", "/", "ل"];

/** Long texts that a pattern which backtracks takes seconds for. */
export const HOSTILE_TEXTS: readonly string[] = REPEATED.map(
  (part) => `a${part.repeat(SIZE / part.length)}\0`,
);

/** Milliseconds of the processor that a hostile text may take. */
export const MOST_MS = 50;

/** Milliseconds of the processor; of several tries the quickest, because what a machine does beside comes and goes. */
export function quickestMs(work: () => unknown): number {
  const once = (): number => {
    const spentMs = cpuClock();
    work();
    return spentMs();
  };
  const first = once();
  return first < MOST_MS ? first : Math.min(first, once(), once());
}
