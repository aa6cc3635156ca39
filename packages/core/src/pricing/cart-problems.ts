import type { CartProblem } from "@souk/contracts";
import type { SnapshotLine } from "../cart/cart-snapshot.ts";

/** What is wrong with a line, each once. */
export function problemsOf(line: SnapshotLine): CartProblem[] {
  const lineId = line.id;
  if (!line.sellable || line.price === null) return [{ kind: "UNAVAILABLE", lineId }];
  const problems: CartProblem[] = [];
  if (line.available <= 0) problems.push({ kind: "OUT_OF_STOCK", lineId });
  else if (line.available < line.quantity)
    problems.push({ kind: "NOT_ENOUGH_STOCK", lineId, available: line.available });
  if (line.price !== line.seenPrice && !line.override)
    problems.push({ kind: "PRICE_CHANGED", lineId, was: line.seenPrice, now: line.price });
  if (line.cappedFrom !== null)
    problems.push({ kind: "QUANTITY_CAPPED", lineId, wanted: line.cappedFrom, got: line.quantity });
  return problems;
}
