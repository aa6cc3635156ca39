import type { AddressView, InvoiceData } from "@souk/contracts";
import type { Format } from "@souk/i18n";
import { isolated } from "./bidi.ts";
import type { Paper } from "./invoice.ts";
import { type Box, MUTED } from "./sheet.ts";

/** An address as it is written on an envelope. */
export function addressLines(address: AddressView, format: Format): string[] {
  const { fullName, company, line1, line2, postalCode, city, region, country } = address;
  const place = [postalCode, city].filter(Boolean).join(" ");
  return [company, fullName, line1, line2, place, region, format.country(country)].flatMap((line) =>
    line ? [line] : [],
  );
}

export const shopName = ({ locale, seller }: Pick<InvoiceData, "locale" | "seller">): string =>
  seller.name[locale] || seller.name.en || seller.legalName;

/** Who sells, what paper this is, who buys. Gives the place under it. */
export function drawHead(paper: Paper): number {
  const { sheet } = paper;
  const half = sheet.width / 2 - 12;
  const seller = drawSeller(paper, { start: 0, top: sheet.margin, width: half });
  const title = drawTitle(paper, { start: sheet.width / 2 + 12, top: sheet.margin, width: half });
  const top = Math.max(seller, title) + 18;
  sheet.rule({ start: 0, top, width: sheet.width });
  return drawParties(paper, top + 14) + 20;
}

function drawSeller(paper: Paper, box: Box): number {
  const { sheet, data, format, words } = paper;
  const { seller } = data;
  const name = sheet.text(shopName(data), box, { size: 16, weight: "600" });
  const lines = [
    [seller.legalName, seller.legalForm].filter(Boolean).join(" "),
    seller.addressLine1,
    seller.addressLine2,
    [seller.postalCode, seller.city].filter(Boolean).join(" "),
    format.country(seller.country),
    seller.phone && `${words.phone} ${isolated(seller.phone)}`,
    seller.email,
  ];
  return sheet.text(lines.filter(Boolean).join("\n"), { ...box, top: name + 4 }, { color: MUTED });
}

function drawTitle(paper: Paper, box: Box): number {
  const { sheet, data, words } = paper;
  const title = sheet.text(words.title[data.kind], box, { size: 20, weight: "600", align: "end" });
  let top = title + 4;
  for (const [name, value] of facts(paper)) {
    const style = { color: MUTED } as const;
    sheet.text(name, { start: box.start, top, width: box.width / 2 }, { ...style, align: "end" });
    const place = { start: box.start + box.width / 2 + 6, top, width: box.width / 2 - 6 };
    top = sheet.text(value, place, { weight: "600", align: "end" });
  }
  return top;
}

function facts({ data, words, format }: Paper): [string, string][] {
  const { invoice, order, dueAt, paidBy } = data;
  const payments: Partial<Record<string, string>> = words.payments;
  const rows: [string, string | null][] = [
    [words.number, data.number],
    [words.issued, format.date(data.issuedAt)],
    [words.due, dueAt && format.date(dueAt)],
    [words.forInvoice, invoice && invoice.number],
    [words.order, String(order.number)],
    [words.orderedOn, format.date(order.placedAt)],
    [words.paidBy, paidBy && (payments[paidBy] ?? paidBy)],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

function drawParties(paper: Paper, top: number): number {
  const { sheet, data, words, format } = paper;
  const width = sheet.width / 2 - 12;
  const { buyer, shipTo } = data;
  const column = (start: number, title: string, lines: string[]): number => {
    const name = sheet.text(title, { start, top, width }, { size: 8, color: MUTED });
    return sheet.text(lines.join("\n"), { start, top: name + 2, width }, { size: 9.5 });
  };
  const vat = buyer.vatNumber ? [`${words.ids.vatNumber} ${isolated(buyer.vatNumber)}`] : [];
  const left = column(0, words.billTo, [...addressLines(buyer, format), buyer.email, ...vat]);
  if (!shipTo) return left;
  return Math.max(left, column(sheet.width / 2 + 12, words.shipTo, addressLines(shipTo, format)));
}
