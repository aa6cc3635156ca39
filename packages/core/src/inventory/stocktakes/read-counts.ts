import { MAX_COUNTED_ROWS } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import { noProblems, type Problems, quoted } from "../../import/problems.ts";
import { MAX_STOCK, readWhole } from "../../import/record/cells.ts";
import { findColumns, type Row, toRow, wrong } from "../../import/record/row.ts";
import { readTable } from "../../import/table/read-table.ts";
import { refuseFile } from "../../import/table/refuse-file.ts";

const NAMES = {
  sku: ["sku", "référence", "reference", "رمز المنتج"],
  counted: ["counted", "count", "compté", "compte", "quantité comptée", "العدد"],
} as const;

export interface Counts {
  /** By variant. */
  counted: Map<string, number>;
  problems: Problems;
}

interface Read {
  row: Row;
  sku: string;
  counted: number;
}

/**
 * What a counted sheet says. A row without a count wasn't counted and is passed over; one that can't be understood is
 * told by line and column. Throws IMPORT_REFUSED for a file that is none.
 */
export async function readCounts(tx: Tx, path: string): Promise<Counts> {
  const problems = noProblems();
  const rows: Read[] = [];
  let columns: ReturnType<typeof findColumns> | null = null;
  const lines = new Map<string, number>();
  for await (const { line, cells } of readTable(path)) {
    if (columns === null) {
      columns = columnsOf(cells);
      continue;
    }
    if (rows.length >= MAX_COUNTED_ROWS) throw refuseFile("TOO_MANY_ROWS", { max: MAX_COUNTED_ROWS });
    const row = toRow({ line, cells: cells.map((cell, index) => [index, cell] as const) }, columns);
    const read = readRow(problems, row, lines);
    if (read) rows.push(read);
  }
  return { counted: await variantsOf(tx, problems, rows), problems };
}

function columnsOf(heading: readonly string[]) {
  const columns = findColumns(NAMES, heading);
  if (columns.has("sku") && columns.has("counted")) return columns;
  const seen = heading.map((name) => name.trim()).filter((name) => name !== "");
  throw refuseFile("UNKNOWN_FORMAT", { value: seen.slice(0, 8).join(", ").slice(0, 200) });
}

function readRow(problems: Problems, row: Row, lines: Map<string, number>): Read | null {
  if (row.get("counted") === "") return null;
  const sku = row.get("sku");
  if (sku === "") return wrong(problems, row, "sku", ["MISSING", {}]);
  const first = lines.get(sku);
  if (first !== undefined)
    return wrong(problems, row, "sku", ["SKU_REPEATED", { sku: quoted(sku), line: first }]);
  lines.set(sku, row.line);
  const counted = readWhole(problems, row, "counted", MAX_STOCK);
  return counted === null ? null : { row, sku, counted };
}

async function variantsOf(tx: Tx, problems: Problems, rows: readonly Read[]): Promise<Map<string, number>> {
  const variants = await tx.variant.findMany({
    where: { sku: { in: rows.map(({ sku }) => sku) }, deletedAt: null, product: { deletedAt: null } },
    select: { id: true, sku: true, components: { select: { componentId: true }, take: 1 } },
  });
  const bySku = new Map(variants.map((variant) => [variant.sku, variant]));
  const counted = new Map<string, number>();
  for (const { row, sku, counted: units } of rows) {
    const variant = bySku.get(sku);
    if (!variant) wrong(problems, row, "sku", ["NO_SUCH_SKU", { value: quoted(sku) }]);
    else if (variant.components.length > 0)
      wrong(problems, row, "sku", ["REFUSED_ROW", { code: "BUNDLE_HAS_NO_STOCK" }]);
    else counted.set(variant.id, units);
  }
  return counted;
}
