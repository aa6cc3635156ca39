import type { ImportProblemCode, ImportProblemDetails } from "@souk/contracts";
import { importProblem, type Problems } from "../problems.ts";
import { restore } from "./neutralise.ts";

/** Where a field stands and how the file names it. */
export type Columns = ReadonlyMap<string, { index: number; name: string }>;

/** A row as it is kept: its filled cells by their place in the heading. */
export interface KeptRow {
  line: number;
  cells: readonly (readonly [number, string])[];
}

/** One row of the file, by our names for its columns. */
export interface Row {
  line: number;
  /** The line of another thing of the file that has this row's SKU already. */
  repeats: number | null;
  /** Trimmed, formulas' apostrophes gone; empty where the file has no such column. */
  get(field: string): string;
  has(field: string): boolean;
  /** How the file names the column. */
  nameOf(field: string): string | null;
}

/** Where a kept row says, beside its cells, which earlier line has its SKU. */
export const REPEATS = -1;

export function toRow({ line, cells }: KeptRow, columns: Columns): Row {
  const byIndex = new Map(cells);
  const repeats = byIndex.get(REPEATS);
  return {
    line,
    repeats: repeats === undefined ? null : Number(repeats),
    get: (field) => {
      const column = columns.get(field);
      return column === undefined ? "" : restore((byIndex.get(column.index) ?? "").trim());
    },
    has: (field) => columns.has(field),
    nameOf: (field) => columns.get(field)?.name ?? null,
  };
}

/** Finds columns by all the names that they may have; case and spaces don't matter. */
export function findColumns(
  names: Readonly<Record<string, readonly string[]>>,
  heading: readonly string[],
): Map<string, { index: number; name: string }> {
  const found = new Map(heading.map((name, index) => [normal(name), { index, name: name.trim() }]));
  const columns = new Map<string, { index: number; name: string }>();
  for (const [field, known] of Object.entries(names)) {
    const column = known.map((name) => found.get(normal(name))).find((place) => place !== undefined);
    if (column !== undefined) columns.set(field, column);
  }
  return columns;
}

export const normal = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, " ");

/** Says what is wrong with a cell, and gives null so that the reading goes on to the next one. */
export function wrong<C extends ImportProblemCode>(
  problems: Problems,
  row: Row,
  field: string | null,
  [code, details]: [C, ImportProblemDetails<C>],
): null {
  const column = field === null ? null : (row.nameOf(field) ?? field);
  problems.errors.push({ line: row.line, column, problem: importProblem(code, details) });
  return null;
}

/** Says what is taken otherwise than it stands there. */
export function note<C extends ImportProblemCode>(
  problems: Problems,
  row: Row,
  field: string | null,
  [code, details]: [C, ImportProblemDetails<C>],
): void {
  const column = field === null ? null : (row.nameOf(field) ?? field);
  problems.notices.push({ line: row.line, column, problem: importProblem(code, details) });
}
