import { LOCALES, PRODUCT_STATUSES, SpecRow, type ProductStatus } from "@souk/contracts";
import { z } from "zod";
import { type Problems, quoted } from "../../problems.ts";
import { readFlag, readShort, readTime } from "../../record/cells.ts";
import { splitList } from "../../record/lists.ts";
import type { ImageRecord, ProductRecord } from "../../record/product-record.ts";
import { limitImages, readTags } from "../../record/read-parts.ts";
import { type Row, wrong } from "../../record/row.ts";
import { emptyRecord } from "../product-reader.ts";
import type { SoukColumns } from "./columns.ts";
import { readSoukTexts } from "./read-texts.ts";
import { readOptionLabels, readSoukVariants } from "./read-variants.ts";

const Uuid = z.uuid();

/** One product: what is its own stands in its first row. A column that the file lacks isn't told; an empty cell is. */
export function readSoukProduct(
  rows: readonly [Row, ...Row[]],
  problems: Problems,
  { attributes }: SoukColumns,
): ProductRecord {
  const [first] = rows;
  const key = readShort(problems, first, "product", 200);
  const id = Uuid.safeParse(key.toLowerCase());
  const options = readOptionLabels(problems, first);
  return {
    ...emptyRecord(first),
    id: id.success ? id.data : null,
    externalKey: key === "" ? null : `souk:${key}`,
    slugFrom: first.get("name"),
    ...ownFields(problems, first),
    texts: readSoukTexts(problems, first),
    options,
    variants: readSoukVariants(problems, rows, options.length),
    attributes: new Map(attributes.map((code) => [code, readAttribute(problems, first, code)])),
  };
}

function ownFields(problems: Problems, row: Row): Partial<ProductRecord> {
  const told = <T>(field: string, read: (field: string) => T): T | undefined =>
    row.has(field) ? read(field) : undefined;
  const fields = {
    status: told("status", () => readStatus(problems, row)),
    category: told("category", () => readCategory(problems, row)),
    brand: told("brand", () => readShort(problems, row, "brand", 100) || null),
    taxClass: told("tax-class", () => readShort(problems, row, "tax-class", 40).toLowerCase() || null),
    tags: told("tags", () => readTags(problems, row, "tags", splitList(row.get("tags"), ","))),
    featured: told("featured", (field) => readFlag(problems, row, field)),
    isNew: told("new", (field) => readFlag(problems, row, field)),
    publishedAt: told("published-from", (field) => readTime(problems, row, field)) ?? undefined,
    unpublishAt: told("published-until", (field) => readTime(problems, row, field)),
    specs: told("specs", () => readSpecs(problems, row)),
    images: told("images", () => readImages(problems, row)),
  };
  if (fields.publishedAt && fields.unpublishAt && fields.unpublishAt <= fields.publishedAt)
    wrong(problems, row, "published-until", ["UNPUBLISH_BEFORE_PUBLISH", {}]);
  return withoutUntold(fields);
}

/** Fields that are undefined aren't there at all. */
function withoutUntold<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const told: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  return Object.assign(
    told,
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  );
}

function readStatus(problems: Problems, row: Row): ProductStatus {
  const text = row.get("status");
  const status = PRODUCT_STATUSES.find((known) => known === text.toUpperCase());
  if (status === undefined && text !== "")
    wrong(problems, row, "status", ["UNKNOWN_STATUS", { value: quoted(text) }]);
  return status ?? "DRAFT";
}

function readCategory(problems: Problems, row: Row): string[] | null {
  const path = splitList(row.get("category"), ">");
  if (path.some((name) => name.length > 200)) wrong(problems, row, "category", ["TOO_LONG", { max: 200 }]);
  if (path.some((name) => name.length < 2)) wrong(problems, row, "category", ["TOO_SHORT", { min: 2 }]);
  return path.length === 0 ? null : path;
}

function readSpecs(problems: Problems, row: Row): SpecRow[] {
  const text = row.get("specs");
  if (text === "") return [];
  const specs = z.array(SpecRow).max(60).safeParse(parsed(text));
  if (specs.success) return specs.data;
  wrong(problems, row, "specs", ["BAD_SPECS", {}]);
  return [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readImages(problems: Problems, row: Row): ImageRecord[] {
  const column = row.nameOf("images");
  const all = splitList(row.get("images"), "|").map((url) => ({ url, line: row.line, column }));
  return limitImages(problems, row, "images", all);
}

function readAttribute(problems: Problems, row: Row, code: string) {
  const texts = LOCALES.flatMap((locale) => {
    const field = `attr:${code}:${locale}`;
    return row.has(field) ? [[locale, readShort(problems, row, field, 500)] as const] : [];
  });
  return {
    line: row.line,
    column: row.nameOf(`attr:${code}:en`) ?? `attr:${code}`,
    texts: Object.fromEntries(texts),
  };
}
