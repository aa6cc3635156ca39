import { allowance, REFERENCE_FLOOR } from "../floor.ts";
import { FLOOR, type SizedRow } from "./measure.ts";
import type { Plan } from "./plans.ts";

export interface Outcome {
  rows: readonly SizedRow[];
  plans: readonly Plan[];
  /** Null where it was not measured. */
  ndcg10: number | null;
}

/** Milliseconds that 95 of 100 answers from the database stay under, at 16 connections where the floor is the reference's. */
const P95: readonly (readonly [workload: string, ms: number])[] = [
  ["autocomplete", 50],
  ["search of one word", 150],
  ["search of two words", 150],
  ["search of three words", 150],
  ["search with a typing error", 150],
  ["category", 150],
  ["category with three facets", 150],
  ["category for a vehicle", 150],
  ["product", 25],
  ["admin table", 300],
];
/** From the smallest to the largest shop no p95 grows more than this. */
const GROWTH = 4;

interface Bar {
  text: string;
  holds: boolean | null;
}

export function bars({ rows, plans, ndcg10 }: Outcome): Bar[] {
  const sizes = [...new Set(rows.map((row) => row.products))].toSorted((a, b) => a - b);
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const p95 = (workload: string, products: number): number | undefined =>
    rows.find((row) => row.workload === workload && row.products === products && !row.cached)?.p95;
  // The best of the run is the strictest: what a larger shop costs the floor itself excuses nothing.
  const floors = rows.filter((row) => row.workload === FLOOR).map((row) => row.rps);
  const times = allowance(Math.max(...floors));
  const limits = P95.map(([workload, ms]) => {
    const value = p95(workload, largest);
    const most = Math.round(ms * times);
    const holds = value === undefined ? null : value < most;
    const limit =
      most === ms ? `${ms} ms` : `${most} ms (${ms} where the floor gives ${REFERENCE_FLOOR} lists/s)`;
    return { text: `${workload}: p95 ${value} ms < ${limit} at ${largest} products`, holds };
  });
  const growth = P95.map(([workload]) => {
    const [small, large] = [p95(workload, smallest), p95(workload, largest)];
    const grown = small === undefined || large === undefined ? undefined : large / small;
    const holds = smallest === largest || grown === undefined ? null : grown <= GROWTH;
    return { text: `${workload}: p95 grows ×${grown?.toFixed(1)} ≤ ×${GROWTH}`, holds };
  });
  const cached = rows
    .filter((row) => row.cached)
    .map(({ workload, products, ceilingRatio }) => ({
      text: `cached ${workload} at ${products}: ${ceilingRatio} ≥ 0.5 of an empty Hono route`,
      holds: ceilingRatio === null ? null : ceilingRatio >= 0.5,
    }));
  const scanned = plans.filter((plan) => plan.scanned.length > 0).map((plan) => plan.workload);
  return [
    ...limits,
    ...growth,
    ...cached,
    { text: `no sequential scan over products ${scanned.join(", ")}`, holds: scanned.length === 0 },
    { text: "no errors", holds: rows.every((row) => row.errors === 0) },
    { text: `nDCG@10 ${ndcg10?.toFixed(3)} ≥ 0.90`, holds: ndcg10 === null ? null : ndcg10 >= 0.9 },
  ];
}
