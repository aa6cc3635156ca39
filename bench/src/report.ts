import type { Row } from "./row.ts";

/** What the project promises of itself; each is a ratio in one run, or a count on two cores. */
export const bars: readonly { text: string; holds(rows: readonly Row[]): boolean | null }[] = [
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
  { text: "add to cart ≥ 600/s", holds: (rows) => rate(rows, "add to cart", 600) },
  { text: "whole checkouts ≥ 80/s at 16 connections", holds: (rows) => rate(rows, "checkout", 80) },
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

function rate(rows: readonly Row[], workload: string, least: number): boolean | null {
  const row = at16(rows, workload, false);
  return row ? row.rps >= least : null;
}

const every = (rows: readonly Row[], test: (row: Row) => boolean): boolean => rows.every(test);

export function table(rows: readonly Row[]): string {
  const head = [
    "workload",
    "conn",
    "cached",
    "req/s",
    "p50",
    "p95",
    "p99",
    "errors",
    "× floor",
    "× ceiling",
    "SQL/req",
  ];
  const cell = (value: number | null): string => (value === null ? "" : String(value));
  const lines = rows.map((row) => [
    row.workload,
    String(row.connections),
    row.cached ? "yes" : "no",
    cell(row.rps),
    cell(row.p50),
    cell(row.p95),
    cell(row.p99),
    cell(row.errors),
    cell(row.floorRatio),
    cell(row.ceilingRatio),
    cell(row.sqlPerRequest),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}
