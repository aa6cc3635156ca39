import { CsvError, parse } from "csv-parse";
import { z } from "zod";
import { decodeFile, textEncoding } from "./decode-text.ts";
import { guessSeparator } from "./guess-separator.ts";
import { refuseFile } from "./refuse-file.ts";
import { MAX_CELL, type TableRow } from "./table-row.ts";
import { EndlessCell, wholeCells } from "./whole-cells.ts";

const ParsedRow = z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) });
const HEAD_CHARS = 64 * 1024;

/**
 * The rows of a text file with separators, in any of the encodings and separators that spreadsheets write, a few at a
 * time; `onWindows` hears the first line that was read as Windows-1252. Throws IMPORT_REFUSED where it can't be one.
 */
export async function* readCsv(
  path: string,
  head: Uint8Array,
  onWindows: (line: number) => void,
): AsyncGenerator<TableRow> {
  const texts = decodeFile(path, await textEncoding(path, head), onWindows);
  let begun = "";
  while (begun.length < HEAD_CHARS) {
    const next = await texts.next();
    if (next.done === true) break;
    begun += next.value;
  }
  if (begun.trim() === "") throw refuseFile("EMPTY");
  let ended = 0;
  const separator = guessSeparator(begun);
  const parser = createParser(separator, (line) => (ended = line));
  const feeding = feed(wholeCells(joined(begun, texts), separator), parser);
  try {
    for await (const parsed of parser) {
      const { record, info } = ParsedRow.parse(parsed);
      // The parser says where a record ends; its own line breaks lie before that.
      const inside = record.reduce((sum, cell) => sum + breaksIn(cell), 0);
      yield { line: info.lines - inside, cells: record };
    }
    await feeding;
  } catch (error) {
    throw toRefusal(error, ended + 1);
  } finally {
    parser.destroy();
  }
}

/** `onRow` hears of each row, before anybody reads it, where it ends. */
function createParser(delimiter: string, onRow: (line: number) => void) {
  return parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: MAX_CELL * 2,
    on_record: (cells: string[], { lines }) => {
      onRow(lines);
      return cells;
    },
  });
}

async function* joined(begun: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  yield begun;
  yield* texts;
}

async function feed(texts: AsyncIterable<string>, parser: ReturnType<typeof parse>) {
  try {
    for await (const text of texts) await write(parser, text);
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Waits until the parser has room: a file is never read faster than its rows are taken. */
function write(parser: ReturnType<typeof parse>, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (parser.destroyed) return reject(new Error("nobody reads on"));
    return parser.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function breaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** What never ends is told by the line where it begins: where the reader gave up says nothing. */
function toRefusal(error: unknown, begun: number): unknown {
  const tooLarge = refuseFile("CELL_TOO_LARGE", { line: begun, max: MAX_CELL });
  if (error instanceof EndlessCell) return tooLarge;
  if (!(error instanceof CsvError)) return error;
  if (error.code === "CSV_MAX_RECORD_SIZE") return tooLarge;
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return refuseFile("QUOTE_NOT_CLOSED", { line: begun });
  const lines: unknown = Reflect.get(error, "lines");
  return refuseFile("BAD_CSV", { line: typeof lines === "number" ? lines : null });
}
