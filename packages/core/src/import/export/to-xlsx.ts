import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { neutralise } from "../record/neutralise.ts";
import { encodeCellText } from "../table/cell-text.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Excel takes no longer text into a cell. */
const MAX_CELL = 32_767;

const PARTS = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="{sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** Rows as a workbook with one sheet of texts, written as they come. */
export function toXlsx(rows: AsyncIterable<readonly string[]>, sheetName = "Products"): Readable {
  const zip = new ZipFile();
  for (const [name, xml] of Object.entries(PARTS))
    zip.addBuffer(Buffer.from(HEAD + xml.replace("{sheet}", sheetName)), name);
  const sheet = Readable.from(sheetXml(rows));
  const output = Readable.from(zip.outputStream);
  sheet.once("error", (error) => output.destroy(error));
  zip.addReadStream(sheet, "xl/worksheets/sheet1.xml");
  zip.end();
  return output;
}

async function* sheetXml(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  for await (const cells of rows) yield `<row>${cells.map(cellXml).join("")}</row>`;
  yield "</sheetData></worksheet>";
}

function cellXml(raw: string): string {
  if (raw === "") return "<c/>";
  const text = encodeCellText(neutralise(raw).slice(0, MAX_CELL));
  return `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
