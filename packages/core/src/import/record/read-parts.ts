import { sanitizeDescription } from "../../admin/products/sanitize-description.ts";
import type { Problems } from "../problems.ts";
import { quoted } from "../problems.ts";
import type { ImageRecord } from "./product-record.ts";
import { note, type Row, wrong } from "./row.ts";
import { cleanSku, madeSku } from "./sku.ts";

export const MAX_VARIANTS = 2000;
export const MAX_VALUES = 100;
const MAX_TAGS = 50;
const MAX_IMAGES = 50;
const MAX_DESCRIPTION = 20_000;

/** The name of a product, which every product has. */
export function readName(problems: Problems, row: Row, field: string): string {
  const name = row.get(field);
  if (name === "") wrong(problems, row, field, ["MISSING", {}]);
  else if (name.length < 3) wrong(problems, row, field, ["TOO_SHORT", { min: 3 }]);
  else if (name.length > 200) wrong(problems, row, field, ["TOO_LONG", { max: 200 }]);
  return name.toWellFormed();
}

/** Sanitised HTML. */
export function readDescription(problems: Problems, row: Row, field: string): string {
  const text = row.get(field).toWellFormed().replaceAll("\0", "");
  // Cleaning takes time, and nothing of that length comes out short enough.
  const html = text.length > MAX_DESCRIPTION * 20 ? text : sanitizeDescription(text);
  if (html.length > MAX_DESCRIPTION) wrong(problems, row, field, ["TOO_LONG", { max: MAX_DESCRIPTION }]);
  return html.slice(0, MAX_DESCRIPTION);
}

/** The same of another shop, whose texts may be longer than ours: cut, and said so. */
export function readLongDescription(problems: Problems, row: Row, field: string): string {
  const text = row.get(field).toWellFormed().replaceAll("\0", "");
  const html = sanitizeDescription(text.slice(0, MAX_DESCRIPTION * 20));
  if (html.length > MAX_DESCRIPTION) note(problems, row, field, ["CUT", { max: MAX_DESCRIPTION }]);
  return cutDescription(html);
}

/** Cut between two tags, with those that are open closed again. */
export function cutDescription(html: string): string {
  if (html.length <= MAX_DESCRIPTION) return html;
  const room = MAX_DESCRIPTION - 500;
  const cut = html.slice(0, room).replace(/<[^>]*$|&[^;\s]*$/, "");
  return sanitizeDescription(cut.toWellFormed());
}

export function readTags(problems: Problems, row: Row, field: string, tags: readonly string[]): string[] {
  const clean = [...new Set(tags.map((tag) => tag.trim().toWellFormed()).filter((tag) => tag !== ""))];
  const fitting = clean.filter((tag) => tag.length <= 60).slice(0, MAX_TAGS);
  if (fitting.length < clean.length)
    note(problems, row, field, ["TAGS_LEFT_OUT", { count: clean.length - fitting.length }]);
  return fitting;
}

/** The pictures of a product, each once, in their order. */
export function limitImages(
  problems: Problems,
  row: Row,
  field: string,
  all: readonly ImageRecord[],
): ImageRecord[] {
  const images = [...new Map(all.toReversed().map((image) => [image.url, image])).values()].toReversed();
  if (images.length > MAX_IMAGES)
    note(problems, row, field, ["PICTURES_LEFT_OUT", { count: images.length, max: MAX_IMAGES }]);
  return images.slice(0, MAX_IMAGES);
}

/** The file's SKU in the letters that ours are made of, or one made of the product and its values. */
export function readSku(
  problems: Problems,
  row: Row,
  { key, labels }: { key: string; labels: readonly string[] },
): string {
  // A spreadsheet keeps a number's zeros by an apostrophe before it.
  const text = row.get("sku").replace(/^'/, "");
  const clean = cleanSku(text);
  if (clean === "") {
    if (text !== "") note(problems, row, "sku", ["SKU_MADE", { value: quoted(text) }]);
    return madeSku(key, labels);
  }
  if (clean !== text) note(problems, row, "sku", ["SKU_REWRITTEN", { from: quoted(text), to: clean }]);
  return clean;
}

export function readBarcode(problems: Problems, row: Row): string | null {
  const text = row.get("barcode").replace(/^'/, "").toWellFormed();
  if (text.length > 64) return wrong(problems, row, "barcode", ["TOO_LONG", { max: 64 }]);
  return text === "" ? null : text;
}

/** Two variants of one product that stand for the same values, or have one SKU. */
export function refuseRepeats(
  problems: Problems,
  variants: readonly { row: Row; sku: string; values: readonly string[] }[],
  field: string,
): void {
  const byValues = new Map<string, number>();
  const bySku = new Map<string, number>();
  for (const { row, sku, values } of variants) {
    const key = JSON.stringify(values);
    const same = byValues.get(key);
    const repeated = bySku.get(sku);
    if (repeated !== undefined) wrong(problems, row, "sku", ["SKU_REPEATED", { sku, line: repeated }]);
    else if (same !== undefined) wrong(problems, row, field, ["VARIANT_REPEATED", { line: same }]);
    else byValues.set(key, row.line);
    bySku.set(sku, repeated ?? row.line);
  }
}

/** What a product says that the other shop says nothing of, until staff do. */
export const fallbackOf = (name: string) => ({ fallback: `<p>${escapeHtml(name)}</p>` });

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
