import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as a reader gives it back: the texts of each page, parted by "|". */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const file = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join("|"));
  }
  return pages;
}
