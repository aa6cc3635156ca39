import { type Problems, quoted } from "../../problems.ts";
import { MAX_STOCK, readCompareAt, readPrice, readWeight, readWhole } from "../../record/cells.ts";
import type { VariantRecord } from "../../record/product-record.ts";
import { MAX_VARIANTS, readBarcode, readSku, refuseRepeats } from "../../record/read-parts.ts";
import { type Row, wrong } from "../../record/row.ts";

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
  const price = readPrice(problems, row, "price");
  if (row.get("price") === "") wrong(problems, row, "price", ["MISSING", {}]);
  else if (price === 0) wrong(problems, row, "price", ["PRICE_ZERO", {}]);
  const amount = price ?? 0;
  return {
    line: row.line,
    sku,
    values: labels.map((label) => ({ code: null, label: { en: label } })),
    barcode: readBarcode(problems, row),
    weightGrams: weightOf(problems, row),
    prices: {},
    price: { amount, compareAt: readCompareAt(problems, row, "compareAt", amount) },
    stock: readWhole(problems, row, "quantity", MAX_STOCK) ?? 0,
    stockOnlyNew: true,
    image: row.get("variantImage") || null,
  };
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
