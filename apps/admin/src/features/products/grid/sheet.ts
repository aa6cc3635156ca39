/** A cell by its row and column, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** What was typed, by row id and column id; a cell that isn't here is as it was loaded. */
export type Edits = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Sheet {
  edits: Edits;
  /** Earlier edits, the last first to come back. */
  past: readonly Edits[];
  /** Where the keyboard is, and the other corner of what is selected. */
  at: Place;
  anchor: Place;
}

export interface Size {
  rows: readonly string[];
  columns: readonly string[];
}

const START: Place = { row: 0, column: 0 };
export const NEW_SHEET: Sheet = { edits: {}, past: [], at: START, anchor: START };
const MOST_PAST = 100;

/** The selected block, both ends included. */
export function blockOf({ at, anchor }: Pick<Sheet, "at" | "anchor">) {
  return {
    top: Math.min(at.row, anchor.row),
    bottom: Math.max(at.row, anchor.row),
    first: Math.min(at.column, anchor.column),
    last: Math.max(at.column, anchor.column),
  };
}

/** Goes some cells on, no further than the edge; with `extend` the selection grows instead. */
export function move(sheet: Sheet, by: Place, { rows, columns }: Size, extend = false): Sheet {
  const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  const at = {
    row: clamp(sheet.at.row + by.row, rows.length),
    column: clamp(sheet.at.column + by.column, columns.length),
  };
  return { ...sheet, at, anchor: extend ? sheet.anchor : at };
}

export interface Written extends Place {
  text: string;
}

/** Writes cells as one step that can be undone; what lies outside of the sheet is left out. */
export function write(sheet: Sheet, cells: readonly Written[], { rows, columns }: Size): Sheet {
  const edits: Record<string, Record<string, string>> = {};
  for (const { row, column, text } of cells) {
    const [id, name] = [rows[row], columns[column]];
    if (id === undefined || name === undefined) continue;
    edits[id] = { ...sheet.edits[id], ...edits[id], [name]: text };
  }
  if (Object.keys(edits).length === 0) return sheet;
  return {
    ...sheet,
    edits: { ...sheet.edits, ...edits },
    past: [sheet.edits, ...sheet.past].slice(0, MOST_PAST),
  };
}

export function undo(sheet: Sheet): Sheet {
  const [last, ...past] = sheet.past;
  return last ? { ...sheet, edits: last, past } : sheet;
}

/** A block as spreadsheets copy it: lines of cells with tabs between; quoted cells may hold both. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  let at = 0;
  while (at <= lines.length) {
    pattern.lastIndex = at;
    const found = pattern.exec(lines);
    rows.at(-1)?.push(found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? "");
    at += found?.[0].length ?? 0;
    if (lines[at] === "\n") rows.push([]);
    at += 1;
  }
  return rows;
}

/** Where a pasted block goes: from the selection's first cell on; one cell fills all that is selected. */
export function paste(sheet: Sheet, text: string, size: Size): Sheet {
  const block = parseBlock(text);
  const { top, bottom, first, last } = blockOf(sheet);
  const [only] = block[0] ?? [];
  if (block.length === 1 && block[0]?.length === 1 && only !== undefined)
    return write(
      sheet,
      fill(sheet, () => only),
      size,
    );
  const cells = block.flatMap((line, row) =>
    line.map((cell, column) => ({ row: top + row, column: first + column, text: cell })),
  );
  const written = write(sheet, cells, size);
  const end = {
    row: Math.min(Math.max(bottom, top + block.length - 1), size.rows.length - 1),
    column: Math.min(
      Math.max(last, first + Math.max(...block.map((line) => line.length)) - 1),
      size.columns.length - 1,
    ),
  };
  return { ...written, at: { row: top, column: first }, anchor: end };
}

/** The first line of the selection, or of one cell the one above, is written into all that is below. */
export function fillDown(sheet: Sheet, read: (place: Place) => string, size: Size): Sheet {
  const { top, bottom } = blockOf(sheet);
  const from = top === bottom ? top - 1 : top;
  if (from < 0) return sheet;
  const cells = fill(sheet, ({ column }) => read({ row: from, column })).filter(({ row }) => row > from);
  return write(sheet, cells, size);
}

/** The selected cells, each with its text. */
export function fill(sheet: Sheet, text: (place: Place) => string): Written[] {
  const { top, bottom, first, last } = blockOf(sheet);
  const cells: Written[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = first; column <= last; column += 1)
      cells.push({ row, column, text: text({ row, column }) });
  return cells;
}

/** What is selected, as spreadsheets take it. */
export function copyText(sheet: Sheet, read: (place: Place) => string): string {
  const { top, bottom } = blockOf(sheet);
  const cells = fill(sheet, read);
  const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Array.from({ length: bottom - top + 1 }, (_, at) =>
    cells
      .filter(({ row }) => row === top + at)
      .map(({ text }) => quoted(text))
      .join("\t"),
  ).join("\n");
}
