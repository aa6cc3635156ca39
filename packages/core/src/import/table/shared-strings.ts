import { decodeCellText } from "./cell-text.ts";
import { refuseFile } from "./refuse-file.ts";
import { MAX_CELL } from "./table-row.ts";
import { xmlEvents } from "./xml-events.ts";

/** All texts of a workbook together, in characters: they must be held to read its rows. */
const MAX_TEXT = 64 * 1024 * 1024;

/** The texts that cells refer to by number. */
export async function readSharedStrings(bytes: AsyncIterable<Uint8Array> | null): Promise<string[]> {
  const strings: string[] = [];
  if (bytes === null) return strings;
  let text = "";
  let taken = 0;
  // Readings of Asian words (rPh) are no part of the text.
  let phonetic = 0;
  let inside = false;
  for await (const event of xmlEvents(bytes)) {
    if (event.kind === "open") {
      if (event.name === "si") text = "";
      if (event.name === "rPh") phonetic += 1;
      inside = event.name === "t";
    } else if (event.kind === "text") {
      if (inside && phonetic === 0) text += event.text;
      if (text.length > MAX_CELL) throw refuseFile("CELL_TOO_LARGE", { max: MAX_CELL });
    } else {
      inside = false;
      if (event.name === "rPh") phonetic -= 1;
      if (event.name !== "si") continue;
      taken += text.length;
      if (taken > MAX_TEXT) throw refuseFile("ZIP_BOMB");
      strings.push(decodeCellText(text));
    }
  }
  return strings;
}
