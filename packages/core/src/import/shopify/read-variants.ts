import { type Problems, quoted } from "../problems.ts";
import { note, readPrice, readQuantity, readWeight, wrong } from "./cells.ts";
import type { ImportedVariant } from "./imported-product.ts";
import type { ReadOptions } from "./options.ts";
import type { Row } from "./read-rows.ts";
import { cleanSku, madeSku } from "./sku.ts";

const MAX_VARIANTS = 2000;

export function readVariants(
  problems: Problems,
  handle: string,
  rows: readonly Row[],
  options: ReadOptions,
): ImportedVariant[] {
  const [first] = rows;
  if (first && rows.length > MAX_VARIANTS)
    wrong(problems, first, "handle", `The product has more than ${MAX_VARIANTS} variants.`);
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const values = options.codesOf(row);
    const before = lines.get(values.join("\n"));
    if (before === undefined) lines.set(values.join("\n"), row.line);
    else wrong(problems, row, "option1Value", `The same variant stands in line ${before} already.`);
    return readVariant(problems, row, { values, sku: readSku(problems, handle, row, options.labelsOf(row)) });
  });
}

function readVariant(
  problems: Problems,
  row: Row,
  { values, sku }: { values: string[]; sku: string },
): ImportedVariant {
  const price = readPrice(problems, row, "price");
  if (row.get("price") === "") wrong(problems, row, "price", "The price is missing.");
  else if (price === 0)
    wrong(problems, row, "price", "The price is zero: a product must have one above that.");
  return {
    line: row.line,
    skuColumn: row.nameOf("sku"),
    sku,
    barcode: readBarcode(problems, row),
    weightGrams: readWeight(problems, row),
    values,
    price: price ?? 0,
    compareAt: readCompareAt(problems, row, price ?? 0),
    stock: readQuantity(problems, row),
    imageUrl: row.get("variantImage") || null,
  };
}

function readCompareAt(problems: Problems, row: Row, price: number): number | null {
  const compareAt = readPrice(problems, row, "compareAt");
  if (compareAt === null || compareAt > price) return compareAt;
  if (compareAt > 0) note(problems, row, "compareAt", "Not above the price, so it is left out.");
  return null;
}

function readSku(problems: Problems, handle: string, row: Row, labels: string[]): string {
  // A spreadsheet keeps a number's zeros by an apostrophe before it.
  const text = row.get("sku").replace(/^'/, "");
  const clean = cleanSku(text);
  if (clean === "") {
    if (text !== "")
      note(problems, row, "sku", `${quoted(text)} has no letter we can keep; another one is made.`);
    return madeSku(handle, labels);
  }
  if (clean !== text) note(problems, row, "sku", `${quoted(text)} is written ${quoted(clean)}.`);
  return clean;
}

function readBarcode(problems: Problems, row: Row): string | null {
  const text = row.get("barcode").replace(/^'/, "");
  if (text.length > 64) return wrong(problems, row, "barcode", "The barcode is longer than 64 characters.");
  return text === "" ? null : text;
}
