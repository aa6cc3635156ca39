import { CURRENCIES, type Currency, type LocalizedText } from "@souk/contracts";
import { type Problems, quoted } from "../../problems.ts";
import { MAX_STOCK, readFlag, readPrice, readShort, readWeight, readWhole } from "../../record/cells.ts";
import type {
  OptionRecord,
  OptionValueRecord,
  PriceRecord,
  VariantRecord,
} from "../../record/product-record.ts";
import { MAX_VARIANTS, refuseRepeats } from "../../record/read-parts.ts";
import { type Row, wrong } from "../../record/row.ts";
import { MAX_OPTIONS } from "./columns.ts";

const SKU = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;

/** The options that the product's first row names. */
export function readOptionLabels(problems: Problems, row: Row): OptionRecord[] {
  const options: OptionRecord[] = [];
  for (let number = 1; number <= MAX_OPTIONS; number += 1) {
    const field = `option${number}`;
    const label = readLabel(problems, row, field);
    const code = readShort(problems, row, `${field}:code`, 60) || null;
    if (code === null && Object.keys(label).length === 0) continue;
    options.push({ code, label });
  }
  return options;
}

function readLabel(problems: Problems, row: Row, field: string): LocalizedText {
  const [en, fr, ar] = [field, `${field}:fr`, `${field}:ar`].map((name) =>
    readShort(problems, row, name, 500),
  );
  return { ...(en && { en }), ...(fr && { fr }), ...(ar && { ar }) };
}

export function readSoukVariants(
  problems: Problems,
  rows: readonly [Row, ...Row[]],
  options: number,
): VariantRecord[] {
  if (rows.length > MAX_VARIANTS)
    wrong(problems, rows[0], "sku", ["TOO_MANY", { what: "variants", max: MAX_VARIANTS }]);
  const read = rows.map((row) => ({
    row,
    sku: readSku(problems, row),
    record: readValues(problems, row, options),
  }));
  const keys = read.map(({ row, sku, record }) => ({
    row,
    sku,
    // Without options each row stands for itself: an update of prices names SKUs alone.
    values:
      options === 0 && rows.length > 1 ? [sku] : record.map(({ code, label }) => code ?? label.en ?? ""),
  }));
  refuseRepeats(problems, keys, "option1:value");
  return read.map(({ row, sku, record }) => readVariant(problems, row, sku, record));
}

function readSku(problems: Problems, row: Row): string {
  const sku = row.get("sku");
  if (sku === "") wrong(problems, row, "sku", ["MISSING", {}]);
  else if (!SKU.test(sku)) wrong(problems, row, "sku", ["BAD_SKU", { value: quoted(sku) }]);
  return sku;
}

function readValues(problems: Problems, row: Row, options: number): OptionValueRecord[] {
  return Array.from({ length: options }, (_, index) => {
    const field = `option${index + 1}:value`;
    const label = readLabel(problems, row, field);
    const code = readShort(problems, row, `${field}:code`, 60) || null;
    if (code === null && Object.keys(label).length === 0)
      wrong(problems, row, field, [
        "OPTION_VALUE_MISSING",
        { option: quoted(row.get(`option${index + 1}`)) },
      ]);
    return { code, label, ...(row.has(`${field}:hex`) && { hex: readHex(problems, row, `${field}:hex`) }) };
  });
}

function readHex(problems: Problems, row: Row, field: string): string | null {
  const text = row.get(field);
  if (text === "") return null;
  if (/^#[0-9a-fA-F]{6}$/.test(text)) return text;
  return wrong(problems, row, field, ["UNKNOWN_VALUE", { value: quoted(text) }]);
}

function readVariant(problems: Problems, row: Row, sku: string, values: OptionValueRecord[]): VariantRecord {
  const stock = readWhole(problems, row, "stock", MAX_STOCK);
  const lowStockAt = readWhole(problems, row, "low-stock", 1_000_000);
  return {
    line: row.line,
    sku,
    values,
    ...(row.has("barcode") && { barcode: readShort(problems, row, "barcode", 64) || null }),
    ...(row.has("weight") && { weightGrams: readWeight(problems, row, "weight", "g") }),
    ...(lowStockAt !== null && { lowStockAt }),
    ...(row.get("active") !== "" && { active: readFlag(problems, row, "active") }),
    prices: readPrices(problems, row),
    ...(stock !== null && { stock }),
    stockOnlyNew: false,
    ...(row.has("picture") && { image: row.get("picture") || null }),
  };
}

function readPrices(problems: Problems, row: Row): VariantRecord["prices"] {
  const prices: VariantRecord["prices"] = {};
  for (const currency of CURRENCIES) {
    const price = readPriceOf(problems, row, currency);
    if (price !== undefined) prices[currency] = price;
  }
  return prices;
}

function readPriceOf(problems: Problems, row: Row, currency: Currency): PriceRecord | null | undefined {
  const field = `price:${currency}`;
  if (!row.has(field)) return undefined;
  const amount = readPrice(problems, row, field, currency);
  if (amount === null) return null;
  if (amount === 0) wrong(problems, row, field, ["PRICE_ZERO", {}]);
  return { amount, compareAt: readPrice(problems, row, `compare:${currency}`, currency) };
}
