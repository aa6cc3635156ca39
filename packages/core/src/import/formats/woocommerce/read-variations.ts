import { slugify } from "../../../catalog/slugify.ts";
import { type Problems, quoted } from "../../problems.ts";
import { readCompareAt, readPrice, readStock, readWeight, readWhole } from "../../record/cells.ts";
import { splitList } from "../../record/lists.ts";
import type { PriceRecord, VariantRecord } from "../../record/product-record.ts";
import { MAX_VARIANTS, readBarcode, readSku, refuseRepeats } from "../../record/read-parts.ts";
import { note, type Row, wrong } from "../../record/row.ts";
import { cleanSku, madeSku } from "../../record/sku.ts";
import { attributesOf, findAttribute, type WooAttribute } from "./attributes.ts";
import type { WooColumns } from "./columns.ts";

export interface Variations {
  own: Row;
  variations: readonly Row[];
  /** The product's own attributes, with all their values. */
  attributes: readonly WooAttribute[];
  /** Names of those that tell variations apart. */
  used: readonly string[];
  columns: WooColumns;
}

/** The variants of a product: its variations, or itself where it has none. */
export function readVariations(problems: Problems, product: Variations): VariantRecord[] {
  const { own, variations, columns } = product;
  if (variations.length === 0) {
    const sku = readSku(problems, own, { key: own.get("name"), labels: [] });
    return [readVariant(problems, own, { sku, values: [], columns, share: [1, 0] })];
  }
  const read = variations.flatMap((row) => expand(problems, row, product));
  if (read.length > MAX_VARIANTS) {
    wrong(problems, own, "sku", ["TOO_MANY", { what: "variants", max: MAX_VARIANTS }]);
    return [];
  }
  refuseRepeats(problems, read, "attribute1Values");
  return read.map(({ row, sku, values, share }) =>
    readVariant(problems, row, { sku, values, columns, share }),
  );
}

interface Expanded {
  row: Row;
  sku: string;
  values: string[];
  /** Into how many variants its row was made, and which of them this is. */
  share: readonly [number, number];
}

/** A variation that stands for any value of an option becomes one variant for each of them. */
function expand(problems: Problems, row: Row, { own, attributes, used, columns }: Variations): Expanded[] {
  const mine = attributesOf(row, columns.attributes);
  let sets: string[][] = [[]];
  const any: number[] = [];
  for (const [place, name] of used.entries()) {
    const value = findAttribute(mine, name)?.values.join(", ") ?? "";
    const choices = value === "" ? (findAttribute(attributes, name)?.values ?? []) : [value];
    if (choices.length === 0) {
      wrong(problems, row, "attribute1Values", ["OPTION_VALUE_MISSING", { option: quoted(name) }]);
      return [];
    }
    if (value === "" && choices.length > 1) {
      any.push(place);
      note(problems, row, null, ["ANY_VALUE", { option: quoted(name) }]);
    }
    if (sets.length * choices.length > MAX_VARIANTS) {
      wrong(problems, row, null, ["TOO_MANY", { what: "variants", max: MAX_VARIANTS }]);
      return [];
    }
    sets = sets.flatMap((set) => choices.map((choice) => [...set, choice.slice(0, 200)]));
  }
  const key = own.get("sku") || own.get("name");
  return sets.map((values, index) => ({
    row,
    sku:
      any.length > 0
        ? anySku(
            row,
            key,
            any.map((place) => values[place] ?? ""),
          )
        : readSku(problems, row, { key, labels: values }),
    values,
    share: [sets.length, index],
  }));
}

function anySku(row: Row, key: string, values: readonly string[]): string {
  const base = cleanSku(row.get("sku")) || key;
  const words = values.map((value) => slugify(value, "en")).join("-");
  const sku = cleanSku(`${base}-${words}`);
  return sku.length <= 60 && /^[\w./-]+$/.test(words) ? sku : madeSku(base, values);
}

interface VariantPlace {
  sku: string;
  values: readonly string[];
  columns: WooColumns;
  share: readonly [number, number];
}

function readVariant(
  problems: Problems,
  row: Row,
  { sku, values, columns, share }: VariantPlace,
): VariantRecord {
  const price = readWooPrice(problems, row);
  const lowStock = readWhole(problems, row, "lowStock", 1_000_000);
  return {
    line: row.line,
    sku,
    values: values.map((label) => ({ code: null, label: { en: label } })),
    barcode: readBarcode(problems, row),
    weightGrams: readWeight(problems, row, "weight", columns.weightUnit),
    ...(lowStock !== null && { lowStockAt: lowStock }),
    // One that isn't published, or costs nothing yet, isn't offered.
    active: row.get("published") !== "0" && (values.length === 0 || price !== null),
    prices: {},
    ...(price && { price }),
    stock: stockOf(problems, row, share),
    stockOnlyNew: true,
    sellsAhead: isUncounted(row) || /^(1|notify)$/i.test(row.get("backorders")),
    image: splitList(row.get("images"), ",")[0] ?? null,
  };
}

/** The sale price where there is one, the regular one as the price before. */
function readWooPrice(problems: Problems, row: Row): PriceRecord | null {
  const regular = readPrice(problems, row, "price");
  const sale = readPrice(problems, row, "salePrice");
  const amount = sale ?? regular;
  if (amount === null) return null;
  if (amount === 0) {
    note(problems, row, sale === 0 ? "salePrice" : "price", ["NOT_FOR_SALE", {}]);
    return null;
  }
  if (sale === null) return { amount, compareAt: null };
  if (row.get("saleFrom") !== "" || row.get("saleTo") !== "")
    note(problems, row, "saleTo", ["SALE_DATES_LEFT_OUT", {}]);
  return { amount, compareAt: readCompareAt(problems, row, "price", amount) };
}

function stockOf(problems: Problems, row: Row, [parts, index]: readonly [number, number]): number {
  if (isUncounted(row) && index === 0) note(problems, row, "stock", ["STOCK_UNTOLD", {}]);
  if (/^(parent)?$/i.test(row.get("stock"))) return 0;
  const units = readStock(problems, row, "stock");
  if (units === null) return 0;
  return Math.floor(units / parts) + (index < units % parts ? 1 : 0);
}

/** In stock, though nobody counts it there. */
function isUncounted(row: Row): boolean {
  return /^(parent)?$/i.test(row.get("stock")) && row.get("inStock") === "1";
}
