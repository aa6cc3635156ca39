import { xmlEvents } from "./xml-events.ts";

/** Excel's own numbers for formats that show dates and times. */
const OWN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Which of a workbook's cell formats show dates. */
export async function dateFormats(bytes: AsyncIterable<Uint8Array> | null): Promise<Set<number>> {
  const dates = new Set<number>();
  if (bytes === null) return dates;
  const custom = new Set<number>();
  let inCells = false;
  let index = 0;
  for await (const event of xmlEvents(bytes)) {
    if (event.kind === "close" && event.name === "cellXfs") inCells = false;
    if (event.kind !== "open") continue;
    const format = Number(event.attributes.get("numFmtId") ?? -1);
    if (event.name === "numFmt" && isDateCode(event.attributes.get("formatCode") ?? "")) custom.add(format);
    if (event.name === "cellXfs") inCells = true;
    if (event.name !== "xf" || !inCells) continue;
    if (OWN_DATES.has(format) || custom.has(format)) dates.add(index);
    index += 1;
  }
  return dates;
}

function isDateCode(code: string): boolean {
  return /[ymdhs]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
