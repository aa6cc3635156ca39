import { neutralise } from "../record/neutralise.ts";

const CHUNK = 64 * 1024;

/** Rows as CSV in UTF-8 with its mark, so that spreadsheets read accents; what looks like a formula is neutralised. */
export async function* toCsv(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  let text = "\uFEFF";
  for await (const cells of rows) {
    text += `${cells.map(cellText).join(",")}\r\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

function cellText(raw: string): string {
  const text = neutralise(raw.toWellFormed());
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
