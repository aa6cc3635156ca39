import { CsvError, parse } from "csv-parse";
import { z } from "zod";
import type { Problems } from "../problems.ts";
import { type Field, type Heading, readHeading } from "./heading.ts";

/** One row of the file, by our names for its columns. */
export interface Row {
  /** Where it begins. */
  line: number;
  /** Trimmed; empty where the file has no such column. */
  get(field: Field): string;
  /** How the file names the column. */
  nameOf(field: Field): string | null;
}

export type Source = AsyncIterable<Uint8Array>;

const ParsedRow = z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) });

/** Reads the file row by row. What isn't UTF-8, CSV or an export of Shopify ends it with one error. */
export async function readRows(source: Source, problems: Problems): Promise<Row[]> {
  const rows: Row[] = [];
  let heading: Heading | null = null;
  try {
    for await (const { record, line } of records(source)) {
      if (heading === null) {
        const read = readHeading(record);
        if ("problem" in read) {
          problems.errors.push({ line, column: null, message: read.problem });
          return [];
        }
        heading = read.heading;
        continue;
      }
      if (record.every((cell) => cell.trim() === "")) continue;
      checkWidth(record, line, heading, problems);
      rows.push(toRow(record, line, heading));
    }
  } catch (error) {
    problems.errors.push(toProblem(error));
    return [];
  }
  if (heading === null) problems.errors.push({ line: 1, column: null, message: "The file is empty." });
  return rows;
}

async function* records(source: Source): AsyncGenerator<{ record: string[]; line: number }> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
  const feeding = feed(source, parser);
  for await (const parsed of parser) {
    const { record, info } = ParsedRow.parse(parsed);
    // The parser says where a record ends; its own line breaks lie before that.
    const inside = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    yield { record, line: info.lines - inside };
  }
  await feeding;
}

class NotText extends Error {}

async function feed(source: Source, parser: ReturnType<typeof parse>): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of source) parser.write(decode(decoder, chunk));
    parser.write(decode(decoder));
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    if (!text.includes("\0")) return text;
  } catch {
    // said below
  }
  throw new NotText("The file is not text in UTF-8: save it as CSV (UTF-8) and try again.");
}

function toProblem(error: unknown): Problems["errors"][number] {
  if (error instanceof NotText) return { line: 1, column: null, message: error.message };
  if (!(error instanceof CsvError)) throw error;
  const line: unknown = Reflect.get(error, "lines");
  const message =
    error.code === "CSV_QUOTE_NOT_CLOSED"
      ? "A quotation mark opens here and is never closed."
      : `This is not well-formed CSV: ${error.message}`;
  return { line: typeof line === "number" ? line : 1, column: null, message };
}

function checkWidth(record: string[], line: number, { width }: Heading, problems: Problems): void {
  const extra = record.slice(width).filter((cell) => cell.trim() !== "");
  if (extra.length === 0) return;
  const message = `The row has ${record.length} cells, but the heading has ${width}: a comma or a quotation mark is wrong.`;
  problems.errors.push({ line, column: null, message });
}

function toRow(record: string[], line: number, { columns }: Heading): Row {
  return {
    line,
    get: (field) => record[columns.get(field)?.index ?? -1]?.trim() ?? "",
    nameOf: (field) => columns.get(field)?.name ?? null,
  };
}
