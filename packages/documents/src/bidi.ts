import { createRequire } from "node:module";
import type { Bidi } from "bidi-js";

// Its one export is a function, and its types say that to bundlers alone.
const made: unknown = createRequire(import.meta.url)("bidi-js");
const isFactory = (value: unknown): value is () => Bidi => typeof value === "function";
if (!isFactory(made)) throw new Error("bidi-js is not what it was");
const bidi = made();
// Marks that steer the order of a text and are not drawn.
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

export interface Run {
  text: string;
  rtl: boolean;
}

/** A number, code or address inside a text of another direction: it keeps its own order (LRI … PDI). */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

/**
 * One line of text as it stands on paper, from left to right: runs of one direction each (Unicode's bidirectional
 * algorithm, UAX 9); its first letter says the direction of the whole. The text of a run stays in reading order;
 * whoever shapes it turns it around.
 */
export function visualRuns(line: string): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line);
  const runs: { text: string; level: number }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    const letter = mirrored(line.charAt(at), level);
    if (last && last.level === level) last.text += letter;
    else runs.push({ text: letter, level });
  }
  return reordered(runs)
    .map(({ text, level }) => ({ text: text.replace(CONTROLS, ""), rtl: level % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

// Rule L4: a parenthesis opens towards what it holds.
function mirrored(letter: string, level: number): string {
  return level % 2 === 1 ? (bidi.getMirroredCharacter(letter) ?? letter) : letter;
}

/** Rule L2: from the highest level down to the lowest odd one, what is at that level or above is turned around. */
function reordered<T extends { level: number }>(runs: readonly T[]): T[] {
  const line = [...runs];
  const highest = Math.max(0, ...line.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) {
    let start = 0;
    while (start < line.length) {
      let end = start;
      while (end < line.length && (line[end]?.level ?? 0) >= level) end += 1;
      if (end > start) line.splice(start, end - start, ...line.slice(start, end).toReversed());
      start = Math.max(end, start + 1);
    }
  }
  return line;
}
