import type { ProductStatus, SpecRow } from "@souk/contracts";
import { type Problems, quoted } from "../../problems.ts";
import { readFlag, readShort } from "../../record/cells.ts";
import { splitList } from "../../record/lists.ts";
import type { ImageRecord, ProductRecord } from "../../record/product-record.ts";
import { limitImages, readName, readTags } from "../../record/read-parts.ts";
import { note, type Row, wrong } from "../../record/row.ts";
import { emptyRecord } from "../product-reader.ts";
import { attributesOf } from "./attributes.ts";
import type { WooColumns } from "./columns.ts";
import { readWooDescription } from "./description.ts";
import { isVariation, kindsOf } from "./kinds.ts";
import { readVariations } from "./read-variations.ts";

const MAX_SPECS = 60;
const MAX_SPEC = 500;

/** One product of the file: its own row, wherever it stands among those of its variations. */
export function readWooProduct(
  rows: readonly [Row, ...Row[]],
  problems: Problems,
  columns: WooColumns,
): ProductRecord | null {
  const [own, ...others] = rows.filter((row) => !isVariation(row));
  if (own === undefined) return refuseOrphans(problems, rows);
  refuseOthers(problems, own, others);
  if (!isTaken(problems, own)) return null;
  const name = readName(problems, own, "name");
  const attributes = attributesOf(own, columns.attributes);
  const variations = rows.filter(isVariation);
  const used = optionNames(variations, columns);
  const described = attributes.filter((attribute) => !isOption(used, attribute.name));
  const options = used.map((label) => ({ code: null, label: { en: label } }));
  const variants = readVariations(problems, { own, variations, attributes, used, columns });
  const hasPrice = variants.some(
    ({ prices, price }) => price !== undefined || Object.values(prices).some(Boolean),
  );
  return {
    ...emptyRecord(own),
    externalKey: keyOf(own),
    slugFrom: name,
    status: hasPrice ? readStatus(problems, own) : "DRAFT",
    draftForWant: true,
    category: readCategory(problems, own),
    placed: true,
    ...(own.has("brand") && { brand: splitList(readShort(problems, own, "brand", 400), ",")[0] ?? null }),
    tags: readTags(problems, own, "tags", splitList(own.get("tags"), ",")),
    featured: readFlag(problems, own, "featured"),
    specs: specsOf(problems, own, described),
    texts: { en: { name, ...readWooDescription(problems, own, name) } },
    options,
    variants,
    images: readImages(problems, own, variations),
  };
}

function refuseOrphans(problems: Problems, rows: readonly Row[]): null {
  for (const row of rows) wrong(problems, row, "parent", ["NO_PARENT", { value: quoted(row.get("parent")) }]);
  return null;
}

/** Of products with one SKU or id none can be told from the others. */
function refuseOthers(problems: Problems, own: Row, others: readonly Row[]): void {
  for (const row of others) {
    const sku = quoted(row.get("sku") || `id:${row.get("id")}`);
    wrong(problems, row, "sku", ["SKU_REPEATED", { sku, line: own.line }]);
  }
}

function keyOf(row: Row): string {
  const sku = row.get("sku");
  return sku === "" ? `woocommerce:id:${row.get("id")}` : `woocommerce:sku:${sku}`;
}

/** Grouped and external products have nothing of their own to sell. */
function isTaken(problems: Problems, row: Row): boolean {
  const kinds = kindsOf(row);
  if (kinds.includes("grouped")) {
    note(problems, row, "type", ["GROUPED_LEFT_OUT", {}]);
    return false;
  }
  if (kinds.includes("external")) {
    note(problems, row, "external", ["EXTERNAL_LEFT_OUT", { value: quoted(row.get("external"), 200) }]);
    return false;
  }
  if (kinds.includes("simple") || kinds.includes("variable")) return true;
  wrong(problems, row, "type", ["UNKNOWN_TYPE", { value: quoted(row.get("type")) }]);
  return false;
}

/** The attributes that tell variations apart, as the first of them names them. */
function optionNames(variations: readonly Row[], { attributes }: WooColumns): string[] {
  const names = new Map<string, string>();
  for (const { name } of variations.flatMap((row) => attributesOf(row, attributes)))
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  return [...names.values()];
}

const isOption = (used: readonly string[], name: string): boolean =>
  used.some((option) => option.toLowerCase() === name.toLowerCase());

function readStatus(problems: Problems, row: Row): ProductStatus {
  const text = row.get("published");
  if (text === "-1") return "DRAFT";
  if (!["", "0", "1"].includes(text))
    wrong(problems, row, "published", ["UNKNOWN_STATUS", { value: quoted(text) }]);
  return text === "0" || row.get("visibility") === "hidden" ? "INACTIVE" : "ACTIVE";
}

/** The deepest of its categories; the others are said. */
function readCategory(problems: Problems, row: Row): string[] | null {
  const paths = splitList(row.get("category"), ",").map((path) => splitList(path, ">"));
  const [first, ...rest] = paths.toSorted((a, b) => b.length - a.length);
  if (first === undefined) return null;
  // An ancestor of the one that was taken comes by itself.
  const others = rest.filter((path) => !path.every((name, index) => first[index] === name));
  if (others.length > 0) {
    const value = quoted(others.map((path) => path.join(" > ")).join(", "), 200);
    note(problems, row, "category", ["CATEGORIES_LEFT_OUT", { value }]);
  }
  return first.map((name) => name.slice(0, 200));
}

function specsOf(problems: Problems, own: Row, attributes: ReturnType<typeof attributesOf>): SpecRow[] {
  const filled = attributes.filter(({ values }) => values.length > 0);
  const first = filled[MAX_SPECS];
  if (first) note(problems, own, first.field, ["SPECS_LEFT_OUT", { count: filled.length, max: MAX_SPECS }]);
  return filled.slice(0, MAX_SPECS).map(({ name, values, field }) => {
    const text = values.join(", ");
    if (text.length > MAX_SPEC) note(problems, own, field, ["CUT", { max: MAX_SPEC }]);
    return { label: { en: name }, value: { en: text.slice(0, MAX_SPEC).toWellFormed() } };
  });
}

function readImages(problems: Problems, own: Row, variations: readonly Row[]): ImageRecord[] {
  const all = [own, ...variations].flatMap((row) =>
    splitList(row.get("images"), ",").map((url) => ({ url, line: row.line, column: row.nameOf("images") })),
  );
  return limitImages(problems, own, "images", all);
}
