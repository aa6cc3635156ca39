import type { FacetValue, ListInput } from "@souk/contracts";
import { wideEnd } from "./price-buckets.ts";

export interface PriceBucket {
  /** In minor units; where the wide bucket begins. */
  low: number;
  n: number;
}

interface Step {
  low: number;
  high: number | null;
  n: number;
}

const MOST_STEPS = 6;

/**
 * Five or six ranges of about as many products each, from the buckets counted; a chosen range that is none of them
 * comes first, with what the list has. Values are "min-max" in minor units, both in the range; their label is empty:
 * the app writes amounts.
 */
export function priceSteps(
  buckets: readonly PriceBucket[],
  { input, total }: { input: Pick<ListInput, "minPrice" | "maxPrice">; total: number },
): FacetValue[] {
  const sorted = buckets.filter(({ n }) => n > 0).toSorted((a, b) => a.low - b.low);
  const all = sorted.reduce((sum, { n }) => sum + n, 0);
  const steps: Step[] = [];
  let full = true;
  for (const { low, n } of sorted) {
    const last: Step | undefined = full ? undefined : steps.pop();
    const step: Step = { low: last?.low ?? low, high: wideEnd(low) - 1, n: (last?.n ?? 0) + n };
    steps.push(step);
    full = step.n * MOST_STEPS >= all;
  }
  const chosen = input.minPrice !== undefined || input.maxPrice !== undefined;
  const low = input.minPrice ?? 0;
  const isChosen = (step: Step): boolean => chosen && step.low === low && step.high === input.maxPrice;
  const values = steps.map((step) => valueOf(step, isChosen(step)));
  if (!chosen || steps.some(isChosen)) return values;
  return [valueOf({ low, high: input.maxPrice ?? null, n: total }, true), ...values];
}

function valueOf(
  { low, high, n }: { low: number; high: number | null; n: number },
  selected: boolean,
): FacetValue {
  return { value: `${low}-${high ?? ""}`, label: "", hex: null, count: n, selected };
}
