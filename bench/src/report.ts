import { REFERENCE_FLOOR } from "./floor.ts";
import type { Row } from "./row.ts";

/** What the project promises of itself; each is a ratio in one run, or a count. */
export const bars: readonly { text: string; readonly holds: (rows: readonly Row[]) => boolean | null }[] = [
  {
    text: "cached list ≥ 0.5 of an empty Hono route",
    holds: (rows) => ratio(rows, "list", true, "ceilingRatio", 0.5),
  },
  {
    text: "cached product ≥ 0.5 of an empty Hono route",
    holds: (rows) => ratio(rows, "product", true, "ceilingRatio", 0.5),
  },
  {
    text: "uncached list ≥ 0.6 of the pg floor",
    holds: (rows) => ratio(rows, "list", false, "floorRatio", 0.6),
  },
  {
    text: "uncached product ≥ 0.6 of the pg floor",
    holds: (rows) => ratio(rows, "product", false, "floorRatio", 0.6),
  },
  {
    text: "reads: at most 2 statements",
    holds: (rows) =>
      every(rows, (row) => row.sqlPerRequest === null || !READS.has(row.workload) || row.sqlPerRequest <= 2),
  },
  {
    text: "add to cart ≥ 600/s where the floor gives 3,700 lists/s",
    holds: (rows) => ratio(rows, "add to cart", false, "floorRatio", 600 / REFERENCE_FLOOR),
  },
  {
    text: "whole checkouts ≥ 80/s where the floor gives 3,700 lists/s",
    holds: (rows) => ratio(rows, "checkout", false, "floorRatio", 80 / REFERENCE_FLOOR),
  },
  { text: "no errors", holds: (rows) => every(rows, (row) => row.errors === 0) },
];

const READS = new Set(["list", "product"]);

const at16 = (rows: readonly Row[], workload: string, cached: boolean): Row | undefined =>
  rows.find((row) => row.workload === workload && row.cached === cached && row.connections === 16);

function ratio(
  rows: readonly Row[],
  workload: string,
  cached: boolean,
  key: "floorRatio" | "ceilingRatio",
  least: number,
): boolean | null {
  const value = at16(rows, workload, cached)?.[key];
  return value === undefined || value === null ? null : value >= least;
}

const every = (rows: readonly Row[], test: (row: Row) => boolean): boolean => rows.every(test);

const columns: readonly (readonly [title: string, cell: (row: Row) => string | number | null])[] = [
  ["workload", (row) => row.workload],
  ["conn", (row) => row.connections],
  ["cached", (row) => (row.cached ? "yes" : "no")],
  ["req/s", (row) => row.rps],
  ["p50", (row) => row.p50],
  ["p95", (row) => row.p95],
  ["p99", (row) => row.p99],
  ["errors", (row) => row.errors],
  ["× floor", (row) => row.floorRatio],
  ["× ceiling", (row) => row.ceilingRatio],
  ["SQL/req", (row) => row.sqlPerRequest],
];

export function table(rows: readonly Row[]): string {
  const lines = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, cell]) => String(cell(row) ?? ""))),
  ];
  const widths = columns.map((_column, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const pad = (text: string, index: number): string =>
    index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0);
  return lines.map((line) => line.map(pad).join("  ")).join("\n");
}
