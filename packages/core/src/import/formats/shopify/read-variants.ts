import { type Problems, quoted } from "../../problems.ts";
import { readCompareAt, readPrice, readStock, readWeight } from "../../record/cells.ts";
import type { PriceRecord, VariantRecord } from "../../record/product-record.ts";
import { MAX_VARIANTS, readBarcode, readSku, refuseRepeats } from "../../record/read-parts.ts";
import { note, type Row, wrong } from "../../record/row.ts";

interface Place {
  handle: string;
  valuesOf: (row: Row) => string[];
}

export function readVariants(
  problems: Problems,
  rows: readonly Row[],
  { handle, valuesOf }: Place,
): VariantRecord[] {
  const [first] = rows;
  if (first && rows.length > MAX_VARIANTS)
    wrong(problems, first, "handle", ["TOO_MANY", { what: "variants", max: MAX_VARIANTS }]);
  const read = rows.map((row) => {
    const labels = valuesOf(row);
    return { row, values: labels, sku: readSku(problems, row, { key: handle, labels }) };
  });
  refuseRepeats(problems, read, "option1Value");
  return read.map(({ row, values, sku }) => readVariant(problems, row, sku, values));
}

function readVariant(problems: Problems, row: Row, sku: string, labels: readonly string[]): VariantRecord {
  const price = readShopifyPrice(problems, row);
  return {
    line: row.line,
    sku,
    values: labels.map((label) => ({ code: null, label: { en: label } })),
    barcode: readBarcode(problems, row),
    weightGrams: weightOf(problems, row),
    // What costs nothing isn't offered, as long as the product's other variants are.
    ...(labels.length > 0 && price === null && { active: false }),
    prices: {},
    ...(price && { price }),
    stock: readStock(problems, row, "quantity") ?? 0,
    stockOnlyNew: true,
    sellsAhead: /^(continue|true)$/i.test(row.get("policy")),
    image: row.get("variantImage") || null,
  };
}

/** Null for what is given away there: nothing is sold for nothing here. */
function readShopifyPrice(problems: Problems, row: Row): PriceRecord | null {
  const amount = readPrice(problems, row, "price");
  if (row.get("price") === "") wrong(problems, row, "price", ["MISSING", {}]);
  else if (amount === 0) note(problems, row, "price", ["NOT_FOR_SALE", {}]);
  if (amount === null || amount === 0) return null;
  return { amount, compareAt: readCompareAt(problems, row, "compareAt", amount) };
}

/** "Variant Grams" is in grams whatever unit the shop shows; a plain "Variant Weight" is in that unit. */
function weightOf(problems: Problems, row: Row): number {
  const unit = row.get("weightUnit") || "g";
  if (!/^(g|kg|lbs?|oz)$/i.test(unit)) {
    wrong(problems, row, "weightUnit", ["UNKNOWN_UNIT", { value: quoted(unit) }]);
    return 0;
  }
  return row.get("grams") === ""
    ? readWeight(problems, row, "weight", unit)
    : readWeight(problems, row, "grams", "g");
}
