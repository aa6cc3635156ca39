import type { Plan } from "./plans.ts";
import type { SizedRow } from "./measure.ts";

export interface Outcome {
  rows: readonly SizedRow[];
  plans: readonly Plan[];
  /** Null where it was not measured. */
  ndcg10: number | null;
}

/** Milliseconds that 95 of 100 answers from the database stay under, at 16 connections on two cores. */
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
  const limits = P95.map(([workload, ms]) => {
    const value = p95(workload, largest);
    const holds = value === undefined ? null : value < ms;
    return { text: `${workload}: p95 ${value} ms < ${ms} ms at ${largest} products`, holds };
  });
  const growth = P95.map(([workload]) => {
    const [small, large] = [p95(workload, smallest), p95(workload, largest)];
    const times = small === undefined || large === undefined ? undefined : large / small;
    const holds = smallest === largest || times === undefined ? null : times <= GROWTH;
    return { text: `${workload}: p95 grows ×${times?.toFixed(1)} ≤ ×${GROWTH}`, holds };
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
