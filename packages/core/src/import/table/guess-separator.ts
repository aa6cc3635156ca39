export type Separator = "," | ";" | "\t" | "|";

const SEPARATORS = [",", ";", "\t", "|"] as const satisfies Separator[];

/** The separator that stands most often in the first line, outside of quotation marks. */
export function guessSeparator(text: string): Separator {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === "\n" || letter === "\r") && counts.size > 0) break;
    else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const best = SEPARATORS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return best[0] ?? ",";
}
