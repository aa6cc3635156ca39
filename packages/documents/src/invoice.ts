import { type InvoiceData } from "@souk/contracts";
import { createFormat, type Format } from "@souk/i18n";
import { type DocumentMessages, documentMessages } from "@souk/i18n/documents";
import { drawFeet } from "./invoice-feet.ts";
import { drawHead } from "./invoice-head.ts";
import { drawLines } from "./invoice-lines.ts";
import { drawTotals } from "./invoice-totals.ts";
import { Sheet } from "./sheet.ts";

const A4: [number, number] = [595.28, 841.89];

/** What the parts of an invoice draw from. */
export interface Paper {
  sheet: Sheet;
  data: InvoiceData;
  words: DocumentMessages;
  format: Format;
  /** Under it the foot begins. */
  bottom: number;
}

/** An invoice or credit note as a PDF. The same data gives the same bytes. */
export async function invoicePdf(data: InvoiceData): Promise<Uint8Array<ArrayBuffer>> {
  const words = documentMessages[data.locale];
  const sheet = new Sheet({
    locale: data.locale,
    title: `${words.title[data.kind]} ${data.number}`,
    author: data.seller.legalName || (data.seller.name[data.locale] ?? data.seller.name.en ?? ""),
    createdAt: new Date(data.issuedAt),
    size: A4,
    margin: 44,
  });
  const paper: Paper = { sheet, data, words, format: createFormat(data.locale), bottom: sheet.height - 96 };
  drawTotals(paper, drawLines(paper, drawHead(paper)));
  drawFeet(paper);
  return sheet.end();
}
