import type { Separator } from "./guess-separator.ts";
import { MAX_CELL } from "./table-row.ts";

/** With every quotation mark in it written twice, and two around it. */
const MAX_WRITTEN = MAX_CELL * 2 + 2;
/** Of a cell that is given up: a mark that stands wrong is in its beginning. */
const BEGINNING = 64 * 1024;

/** A cell goes on for longer than one may be. */
export class EndlessCell extends Error {}

/**
 * The same text in pieces that end between two cells. A cell that is too long is given up while it is being read, before
 * anybody takes it apart letter by letter: its beginning comes, so that what is wrong with it is seen, then EndlessCell.
 */
export async function* wholeCells(
  texts: AsyncIterable<string>,
  separator: Separator,
): AsyncGenerator<string> {
  const ends = new CellEnds(separator);
  let held: string[] = [];
  let length = 0;
  for await (const text of texts) {
    const end = ends.lastIn(text);
    if (end > 0) {
      yield [...held, text.slice(0, end)].join("");
      [held, length] = [[], 0];
    }
    held.push(text.slice(end));
    length += text.length - end;
    if (length <= MAX_WRITTEN) continue;
    yield held.join("").slice(0, BEGINNING);
    throw new EndlessCell();
  }
  yield held.join("");
}

class CellEnds {
  readonly #ends: readonly string[];
  #quoted = false;

  constructor(separator: Separator) {
    this.#ends = [separator, "\n", "\r"];
  }

  /** Behind the last cell that ends in this text, the next one of the file; 0 where none does. */
  lastIn(text: string): number {
    let last = 0;
    for (let from = 0; from <= text.length;) {
      const mark = text.indexOf('"', from);
      const to = mark === -1 ? text.length : mark;
      if (!this.#quoted && to > from) {
        const part = text.slice(from, to);
        const end = Math.max(...this.#ends.map((letter) => part.lastIndexOf(letter)));
        if (end !== -1) last = from + end + 1;
      }
      if (mark === -1) break;
      this.#quoted = !this.#quoted;
      from = mark + 1;
    }
    return last;
  }
}
