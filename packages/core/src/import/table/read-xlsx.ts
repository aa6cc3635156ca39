import { openWorkbook, type Workbook } from "./open-workbook.ts";
import { readSheet } from "./read-sheet.ts";
import { refuseFile } from "./refuse-file.ts";
import { readSharedStrings } from "./shared-strings.ts";
import type { TableRow } from "./table-row.ts";
import { dateFormats } from "./workbook-styles.ts";
import { xmlEvents } from "./xml-events.ts";

/** The rows of a workbook's first sheet, a few at a time. Throws IMPORT_REFUSED. */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  const workbook = await openWorkbook(path);
  try {
    // Any other ZIP file: a document, an archive.
    if (!workbook.names.has("xl/workbook.xml")) throw refuseFile("NOT_A_TABLE");
    const { sheet, date1904 } = await firstSheet(workbook);
    const strings = await readSharedStrings(await workbook.part("xl/sharedStrings.xml"));
    const dates = await dateFormats(await workbook.part("xl/styles.xml"));
    const bytes = await workbook.part(sheet);
    if (bytes === null) throw refuseFile("BROKEN_WORKBOOK");
    yield* readSheet(bytes, { strings, dates, date1904 });
  } finally {
    workbook.close();
  }
}

async function firstSheet(workbook: Workbook): Promise<{ sheet: string; date1904: boolean }> {
  const book = await workbook.part("xl/workbook.xml");
  const relations = await workbook.part("xl/_rels/workbook.xml.rels");
  let id: string | undefined;
  let date1904 = false;
  for await (const event of xmlEvents(book ?? none())) {
    if (event.kind !== "open") continue;
    if (event.name === "sheet") id ??= event.attributes.get("r:id");
    if (event.name === "workbookPr")
      date1904 = ["1", "true"].includes(event.attributes.get("date1904") ?? "");
  }
  for await (const event of xmlEvents(relations ?? none())) {
    if (event.kind !== "open" || event.name !== "Relationship" || event.attributes.get("Id") !== id) continue;
    const target = event.attributes.get("Target") ?? "";
    return { sheet: target.startsWith("/") ? target.slice(1) : `xl/${target}`, date1904 };
  }
  return { sheet: "xl/worksheets/sheet1.xml", date1904 };
}

async function* none(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("<none/>");
}
