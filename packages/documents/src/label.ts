import type { AddressView, LabelData } from "@souk/contracts";
import { createFormat, type Format } from "@souk/i18n";
import { type DocumentMessages, documentMessages } from "@souk/i18n/documents";
import { isolated } from "./bidi.ts";
import { code128 } from "./code-128.ts";
import { addressLines } from "./invoice-head.ts";
import { MUTED, Sheet } from "./sheet.ts";

const A6: [number, number] = [297.64, 419.53];

/** A parcel's label, A6: who gets it from whom, and what a scanner reads. */
export async function labelPdf(data: LabelData): Promise<Uint8Array<ArrayBuffer>> {
  const words = documentMessages[data.locale];
  const format = createFormat(data.locale);
  const sheet = new Sheet({
    locale: data.locale,
    title: `${data.carrier} ${data.trackingNumber ?? data.order}`,
    author: data.from.legalName,
    createdAt: new Date(data.shippedAt),
    size: A6,
    margin: 18,
  });
  const { width } = sheet;
  const carrier = sheet.text(data.carrier, { start: 0, top: 18, width }, { size: 16, weight: "600" });
  sheet.rule({ start: 0, top: carrier + 4, width });
  const small = { size: 7.5, color: MUTED } as const;
  let top = sheet.text(words.label.from, { start: 0, top: carrier + 10, width }, small);
  top = sheet.text(senderLines(data, format).join("\n"), { start: 0, top, width }, { size: 8 });
  top = sheet.text(words.label.to, { start: 0, top: top + 10, width }, small);
  top = sheet.text(recipient(data.to, format, words), { start: 0, top, width }, { size: 13, weight: "600" });
  sheet.rule({ start: 0, top: top + 6, width });
  sheet.text(facts(data, format, words), { start: 0, top: top + 12, width }, { size: 9 });
  const code = data.trackingNumber ?? String(data.order);
  const barcode = sheet.height - 18 - 66;
  sheet.bars({ start: 8, top: barcode, width: width - 16 }, 48, code128(code));
  sheet.text(isolated(code), { start: 0, top: barcode + 51, width }, { size: 10, align: "center" });
  return sheet.end();
}

function senderLines({ from, locale }: LabelData, format: Format): string[] {
  const name = from.legalName || from.name[locale] || from.name.en || "";
  const place = [from.postalCode, from.city].filter(Boolean).join(" ");
  return [name, from.addressLine1, from.addressLine2, place, format.country(from.country)].filter(
    (line) => line !== "",
  );
}

function recipient(to: AddressView, format: Format, words: DocumentMessages): string {
  const phone = to.phone === "" ? [] : [`${words.phone} ${isolated(to.phone)}`];
  return [...addressLines(to, format), ...phone].join("\n");
}

function facts(
  { order, parcel, weightGrams, cash }: LabelData,
  format: Format,
  words: DocumentMessages,
): string {
  const kilos = format.number(Math.max(1, Math.ceil(weightGrams / 100)) / 10);
  const parts = [
    `${words.label.order} ${isolated(String(order))}`,
    `${words.label.parcel} ${isolated(`${parcel.number}/${parcel.of}`)}`,
    `${words.label.weight} ${isolated(`${kilos} kg`)}`,
  ].join("   ");
  return cash ? `${parts}\n${words.label.cash} ${isolated(format.money(cash.amount, cash.currency))}` : parts;
}
