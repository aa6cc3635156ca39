import type { ProductStatus } from "@souk/contracts";
import { type Problems, quoted } from "../../problems.ts";
import { readCut, readShort } from "../../record/cells.ts";
import type { ImageRecord, ProductRecord } from "../../record/product-record.ts";
import { fallbackOf, limitImages, readLongDescription, readName, readTags } from "../../record/read-parts.ts";
import { note, type Row, wrong } from "../../record/row.ts";
import { emptyRecord } from "../product-reader.ts";
import { readOptions } from "./read-options.ts";
import { readVariants } from "./read-variants.ts";

export const shopifyKey = (handle: string): string => `shopify:${handle}`;

/** One product of the file: its own texts stand in its first row. */
export function readShopifyProduct(rows: readonly [Row, ...Row[]], problems: Problems): ProductRecord | null {
  const [first] = rows;
  const handle = readShort(problems, first, "handle", 255);
  if (handle === "") return wrong(problems, first, "handle", ["NO_KEY", {}]);
  const variantRows = rows.filter((row, index) => index === 0 || isVariant(row));
  const options = readOptions(problems, variantRows);
  if (/^(true|yes)$/i.test(first.get("giftCard"))) note(problems, first, "giftCard", ["GIFT_CARD", {}]);
  const name = readName(problems, first, "title");
  const type = readShort(problems, first, "type", 120) || null;
  const variants = readVariants(problems, variantRows, { handle, valuesOf: options.valuesOf });
  return {
    ...emptyRecord(first),
    externalKey: shopifyKey(handle),
    slugFrom: handle,
    status: variants.some(({ price }) => price) ? readStatus(problems, first) : "DRAFT",
    // Types aren't categories: what is new is filed under them, what is there stays where staff put it.
    category: type === null ? ["Imported"] : ["Imported", type],
    placed: false,
    brand: readShort(problems, first, "vendor", 100) || null,
    tags: readTags(problems, first, "tags", first.get("tags").split(",")),
    texts: { en: readText(problems, first, name) },
    options: options.labels.map((label) => ({ code: null, label: { en: label } })),
    variants,
    allVariants: true,
    images: readImages(problems, rows),
  };
}

function isVariant(row: Row): boolean {
  const said = ["option1Value", "option2Value", "option3Value", "sku", "price", "barcode"].some(
    (field) => row.get(field) !== "",
  );
  // Some exports repeat a stock or a weight in picture rows; without a picture the row must be a variant.
  return said || row.get("images") === "";
}

function readText(problems: Problems, row: Row, name: string) {
  const description = readLongDescription(problems, row, "body");
  return {
    name,
    ...(description === "" ? fallbackOf(name) : { description }),
    seoTitle: readCut(problems, row, "seoTitle", 200),
    seoDescription: readCut(problems, row, "seoDescription", 400),
  };
}

const STATUSES = new Map<string, ProductStatus>([
  ["", "ACTIVE"],
  ["active", "ACTIVE"],
  ["draft", "DRAFT"],
  ["archived", "ARCHIVED"],
  ["unlisted", "INACTIVE"],
]);

/** What isn't published there isn't on sale here. */
function readStatus(problems: Problems, row: Row): ProductStatus {
  const text = row.get("status");
  const status = STATUSES.get(text.toLowerCase());
  if (status === undefined) {
    wrong(problems, row, "status", ["UNKNOWN_STATUS", { value: quoted(text) }]);
    return "DRAFT";
  }
  const hidden = /^(false|no|0)$/i.test(row.get("published"));
  return hidden && status === "ACTIVE" ? "INACTIVE" : status;
}

/** Sorted by their position where they have one, else as they come; where there is none, those of the variants. */
function readImages(problems: Problems, rows: readonly [Row, ...Row[]]): ImageRecord[] {
  const positions = new Map(rows.map((row) => [row.line, Number(row.get("imagePosition")) || Infinity]));
  const position = ({ line }: ImageRecord): number => positions.get(line) ?? Infinity;
  const own = rows.flatMap((row) => named(row, "images"));
  own.sort((a, b) => (position(a) === position(b) ? 0 : position(a) - position(b)));
  const all = own.length > 0 ? own : rows.flatMap((row) => named(row, "variantImage"));
  return limitImages(problems, rows[0], "images", all);
}

function named(row: Row, field: "images" | "variantImage"): ImageRecord[] {
  const url = row.get(field);
  return url === "" ? [] : [{ url, line: row.line, column: row.nameOf(field) }];
}
