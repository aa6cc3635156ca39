/** One line of the table and of results/latest.json. Times in milliseconds. */
export interface Row {
  workload: string;
  connections: number;
  cached: boolean;
  rps: number;
  p50: number;
  p95: number;
  p99: number;
  errors: number;
  /** Requests a second over the bare node:http + pg server's, same reads (what shoppers do: over its lists), same run. */
  floorRatio: number | null;
  /** … over an empty Hono route's. */
  ceilingRatio: number | null;
  sqlPerRequest: number | null;
}

export interface Measured {
  rps: number;
  p50: number;
  p95: number;
  p99: number;
  errors: number;
  done: number;
}

/** Summarises latencies in milliseconds over a time in seconds. */
export function summarise(latencies: number[], errors: number, seconds: number): Measured {
  const sorted = latencies.sort((a, b) => a - b);
  const at = (quantile: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0);
  return {
    rps: round(sorted.length / seconds),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    errors,
    done: sorted.length,
  };
}

export const round = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits;
