import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { refuseFile } from "./refuse-file.ts";
import { sniffFile } from "./sniff.ts";
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, type TableRow } from "./table-row.ts";

/**
 * The rows of a CSV or XLSX file, told apart by its content, a few at a time and within bounds; rows without any text
 * are skipped; `onWindows` hears the first line of a CSV file that isn't UTF-8 and was read as Windows-1252. Throws
 * IMPORT_REFUSED for what can't be a table of products.
 */
export async function* readTable(
  path: string,
  onWindows: (line: number) => void = () => {},
): AsyncGenerator<TableRow> {
  const { kind, head } = await sniffFile(path);
  if (kind === "empty") throw refuseFile("EMPTY");
  if (kind === "xls") throw refuseFile("OLD_EXCEL");
  if (kind === "other") throw refuseFile("NOT_A_TABLE");
  let rows = 0;
  for await (const row of kind === "xlsx" ? readXlsx(path) : readCsv(path, head, onWindows)) {
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    if (rows === 0 && lastFilled(row.cells) >= MAX_COLUMNS)
      throw refuseFile("TOO_MANY_COLUMNS", { max: MAX_COLUMNS });
    if (row.cells.some((cell) => cell.length > MAX_CELL))
      throw refuseFile("CELL_TOO_LARGE", { line: row.line, max: MAX_CELL });
    rows += 1;
    if (rows > MAX_ROWS + 1) throw refuseFile("TOO_MANY_ROWS", { max: MAX_ROWS });
    yield row;
  }
  if (rows === 0) throw refuseFile("EMPTY");
  if (rows === 1) throw refuseFile("HEADING_ONLY");
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "");
}
