import { decodeCellText } from "./cell-text.ts";
import { refuseFile } from "./refuse-file.ts";
import { MAX_CELL, MAX_COLUMNS, type TableRow } from "./table-row.ts";
import { type XmlEvent, xmlEvents } from "./xml-events.ts";

/** The cell under way. */
interface Cell {
  column: number;
  type: string;
  isDate: boolean;
  text: string;
}

export interface SheetContext {
  strings: readonly string[];
  /** Which cell formats show dates. */
  dates: ReadonlySet<number>;
  date1904: boolean;
}

/** The rows of one sheet as they stand, a few at a time. */
export async function* readSheet(
  bytes: AsyncIterable<Uint8Array>,
  context: SheetContext,
): AsyncGenerator<TableRow> {
  const reader = new SheetReader(context);
  for await (const event of xmlEvents(bytes)) {
    const row = reader.take(event);
    if (row) yield row;
  }
}

class SheetReader {
  readonly #context: SheetContext;
  #row: TableRow = { line: 0, cells: [] };
  #cell: Cell | null = null;
  #inText = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  /** Gives the row that ends with this event. */
  take(event: XmlEvent): TableRow | null {
    if (event.kind === "open") this.#open(event.name, event.attributes);
    else if (event.kind === "text") this.#text(event.text);
    else return this.#close(event.name);
    return null;
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "row") {
      const line = Number(attributes.get("r") ?? this.#row.line + 1);
      this.#row = { line: Number.isInteger(line) ? line : this.#row.line + 1, cells: [] };
    } else if (name === "c") {
      const column = columnOf(attributes.get("r")) ?? this.#row.cells.length;
      if (column >= MAX_COLUMNS) throw refuseFile("TOO_MANY_COLUMNS", { max: MAX_COLUMNS });
      const isDate = this.#context.dates.has(Number(attributes.get("s") ?? -1));
      this.#cell = { column, type: attributes.get("t") ?? "n", isDate, text: "" };
    }
    // A formula's own text (f) is not its value (v).
    this.#inText = name === "v" || name === "t";
  }

  #text(text: string): void {
    if (!this.#inText || !this.#cell) return;
    this.#cell.text += text;
    if (this.#cell.text.length > MAX_CELL)
      throw refuseFile("CELL_TOO_LARGE", { line: this.#row.line, max: MAX_CELL });
  }

  #close(name: string): TableRow | null {
    this.#inText = false;
    if (name === "c" && this.#cell) {
      const { column } = this.#cell;
      while (this.#row.cells.length < column) this.#row.cells.push("");
      this.#row.cells[column] = this.#value(this.#cell);
      this.#cell = null;
    }
    return name === "row" ? this.#row : null;
  }

  #value({ type, text, isDate }: Cell): string {
    if (type === "s") return this.#context.strings[Number(text)] ?? "";
    if (type === "b") return text === "1" ? "true" : "false";
    if (type === "e") return "";
    if (type !== "n") return decodeCellText(text);
    if (isDate && text !== "") return dateText(Number(text), this.#context.date1904);
    return numberText(text);
  }
}

/** "AB12" is column 27. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Excel stores 9.99 as 9.9900000000000002 and a barcode as 6.11E+12: both are meant as they are shown. */
function numberText(text: string): string {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) return text;
  if (Number.isInteger(number)) return BigInt(number).toString();
  return String(Number(number.toPrecision(15)));
}

function dateText(days: number, date1904: boolean): string {
  if (!Number.isFinite(days)) return "";
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const time = new Date(start + Math.round(days * 86_400_000));
  return Number.isNaN(time.getTime()) ? "" : time.toISOString();
}
