import { MAX_CELL } from "./table-row.ts";

const NEWLINE = 0x0a;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const windows = new TextDecoder("windows-1252");

/**
 * The text of a file that isn't all UTF-8, a few lines at a time. Files put together of several programs' are UTF-8 in
 * some lines and Windows-1252 in others: each line is read as what it is. `onWindows` hears the first of the others,
 * counted from 1.
 */
export async function* decodeLines(
  chunks: AsyncIterable<Uint8Array>,
  onWindows: (line: number) => void,
): AsyncGenerator<string> {
  const reader = new LineReader(onWindows);
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    // What is longer than a cell may be isn't waited for: it is refused, or its lines end otherwise.
    const until = whole === 0 && bytes.length > MAX_CELL ? bytes.length : whole;
    yield reader.read(bytes.subarray(0, until));
    rest = bytes.subarray(until);
  }
  yield reader.read(rest);
}

class LineReader {
  #line = 1;
  #told = false;
  readonly #onWindows: (line: number) => void;

  constructor(onWindows: (line: number) => void) {
    this.#onWindows = onWindows;
  }

  read(bytes: Uint8Array): string {
    let text = "";
    for (let from = 0; from < bytes.length;) {
      const end = bytes.indexOf(NEWLINE, from);
      const to = end === -1 ? bytes.length : end + 1;
      text += this.#readLine(bytes.subarray(from, to));
      if (end !== -1) this.#line += 1;
      from = to;
    }
    return text;
  }

  #readLine(bytes: Uint8Array): string {
    try {
      return utf8.decode(bytes);
    } catch {
      if (!this.#told) this.#onWindows(this.#line);
      this.#told = true;
      return windows.decode(bytes);
    }
  }
}
