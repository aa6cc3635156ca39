import type { Batch, BatchResult, FormatReader, RowGroup, WantedPicture } from "../formats/import-format.ts";
import type { ProductReader } from "../formats/product-reader.ts";
import { importProblem, noProblems, type Problems } from "../problems.ts";
import type { ImageRecord, ProductRecord } from "../record/product-record.ts";
import type { KeptRow, Row } from "../record/row.ts";
import { cleanSku } from "../record/sku.ts";
import { workOnProducts } from "./work-on-products.ts";

export interface ReadGroup {
  record: ProductRecord | null;
  problems: Problems;
  line: number;
}

/** Makes of a reader of products all that a format is: how rows are grouped, and what becomes of the groups. */
export function productWork(reader: ProductReader, toRow: (row: KeptRow) => Row): FormatReader {
  const read = (groups: readonly RowGroup[], options: Batch["options"]): ReadGroup[] =>
    groups.map((group) => readGroup(reader, group.rows.map(toRow), options));
  return {
    columns: reader.columns,
    unknown: reader.unknown ?? [],
    keysOf: (row) => reader.keysOf(toRow(row)),
    skuOf: (row) => cleanSku(toRow(row).get("sku").replace(/^'/, "")),
    pictures: (groups, options) => read(groups, options).flatMap(wantedPictures),
    work: (batch: Batch): Promise<BatchResult> => workOnProducts(batch, read(batch.groups, batch.options)),
  };
}

function readGroup(reader: ProductReader, rows: readonly Row[], options: Batch["options"]): ReadGroup {
  const problems = noProblems();
  const [first, ...rest] = rows;
  if (first === undefined) return { record: null, problems, line: 0 };
  if (reader.keysOf(first).length === 0) {
    problems.errors.push({ line: first.line, column: null, problem: importProblem("NO_KEY", {}) });
    return { record: null, problems, line: first.line };
  }
  const record = reader.read([first, ...rest], problems, options);
  for (const row of record === null ? [] : rows) {
    if (row.repeats === null) continue;
    const problem = importProblem("SKU_REPEATED", { sku: cleanSku(row.get("sku")), line: row.repeats });
    problems.errors.push({ line: row.line, column: row.nameOf("sku"), problem });
  }
  return { record, problems, line: first.line };
}

/** Each picture by its address, and one that is drawn for a product that the file gives none. */
function wantedPictures({ record, problems }: ReadGroup): WantedPicture[] {
  if (record === null || problems.errors.length > 0 || record.images === undefined) return [];
  const what = { title: record.texts.en?.name ?? "", type: record.category?.at(-1) ?? null };
  const variants = record.variants.flatMap(({ image, line }): ImageRecord[] =>
    image ? [{ url: image, line, column: record.columns.images }] : [],
  );
  const wanted = [...record.images, ...variants].map((image) => ({ ...image, key: image.url, ...what }));
  if (record.images.length > 0 || !drawsPicture(record)) return wanted;
  return [...wanted, { url: null, key: drawnKey(record), line: record.line, column: null, ...what }];
}

/** Other shops' products may have none, ours have one. */
export const drawsPicture = ({ externalKey }: ProductRecord): boolean =>
  externalKey !== null && !externalKey.startsWith("souk:");

export const drawnKey = ({ externalKey, line }: ProductRecord): string => `drawn:${externalKey ?? line}`;
