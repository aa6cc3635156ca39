import { partsOf, type StockedLine } from "./stock-units.ts";
import type { GivenUnits } from "./taken.ts";

/** Of each line, how many units of it weren't there when `sold` was taken for all of them; of a bundle, of its scarcest part. */
export function owedUnits(lines: readonly StockedLine[], sold: readonly GivenUnits[]): number[] {
  const late = new Map<string, number>();
  for (const { variantId, backordered } of sold)
    late.set(variantId, (late.get(variantId) ?? 0) + backordered);
  // The last lines wait: the earlier ones had what was there.
  return lines
    .toReversed()
    .map((line) => {
      const owed = partsOf(line).map(({ variantId, quantity }) => {
        const units = Math.min(late.get(variantId) ?? 0, quantity * line.quantity);
        late.set(variantId, (late.get(variantId) ?? 0) - units);
        return Math.ceil(units / quantity);
      });
      return Math.max(0, ...owed);
    })
    .toReversed();
}
