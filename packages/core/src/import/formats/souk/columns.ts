import { CURRENCIES, LOCALES } from "@souk/contracts";
import { normal } from "../../record/row.ts";

const FIXED = [
  "product",
  "sku",
  "status",
  "category",
  "brand",
  "tax-class",
  "tags",
  "featured",
  "new",
  "published-from",
  "published-until",
  "images",
  "specs",
  "barcode",
  "weight",
  "low-stock",
  "active",
  "stock",
  "picture",
] as const;
const TEXTS = ["name", "slug", "description", "seo-title", "seo-description"] as const;
export const MAX_OPTIONS = 5;
const ATTRIBUTE = /^attr:([a-z0-9_-]{1,100})(?::(en|fr|ar))?$/;

/** Every column that isn't an attribute's, in the order of the export. */
export function knownColumns(options = MAX_OPTIONS): string[] {
  return [
    ...FIXED.slice(0, 3),
    ...LOCALES.flatMap((locale) => TEXTS.map((field) => textColumn(field, locale))),
    ...FIXED.slice(3, 13),
    ...Array.from({ length: options }, (_, index) => optionColumns(index + 1)).flat(),
    ...CURRENCIES.flatMap((currency) => [`price:${currency}`, `compare:${currency}`]),
    ...FIXED.slice(13),
  ];
}

export const textColumn = (field: (typeof TEXTS)[number], locale: string): string =>
  locale === "en" ? field : `${field}:${locale}`;

function optionColumns(number: number): string[] {
  const name = `option${number}`;
  return [
    name,
    `${name}:fr`,
    `${name}:ar`,
    `${name}:code`,
    `${name}:value`,
    `${name}:value:fr`,
    `${name}:value:ar`,
    `${name}:value:code`,
    `${name}:value:hex`,
  ];
}

export interface SoukColumns {
  columns: Map<string, { index: number; name: string }>;
  /** Codes of the attributes that have columns. */
  attributes: string[];
  unknown: string[];
}

/** The columns of a file in Souk's own format; null where it names neither SKUs nor products with names. */
export function soukColumns(heading: readonly string[]): SoukColumns | null {
  const known = new Map(knownColumns().map((name) => [normal(name), name]));
  const columns = new Map<string, { index: number; name: string }>();
  const attributes = new Set<string>();
  const unknown: string[] = [];
  for (const [index, raw] of heading.entries()) {
    const name = raw.trim();
    const attribute = ATTRIBUTE.exec(name.toLowerCase());
    const field = known.get(normal(name).replace(/:en$/, ""));
    if (field !== undefined && !columns.has(field)) columns.set(field, { index, name });
    else if (attribute?.[1] !== undefined) {
      attributes.add(attribute[1]);
      columns.set(`attr:${attribute[1]}:${attribute[2] ?? "en"}`, { index, name });
    } else if (name !== "") unknown.push(name);
  }
  const ours =
    columns.has("sku") &&
    ["product", "name", "stock", "status", "active", "images", "category"].some((field) =>
      columns.has(field),
    );
  const prices = columns.has("sku") && CURRENCIES.some((currency) => columns.has(`price:${currency}`));
  return ours || prices || (attributes.size > 0 && columns.has("sku"))
    ? { columns, attributes: [...attributes], unknown }
    : null;
}
