import { DomainError, type LineUnits } from "@souk/contracts";
import type { OrderRow } from "./order-row.ts";

type OrderLineRow = OrderRow["lines"][number];

/** Units of a line that have not been sent and are still to be. */
export function unsentUnits(line: Pick<OrderLineRow, "quantity" | "shipped" | "withdrawn">): number {
  return line.quantity - line.withdrawn - line.shipped;
}

/** Those of them that may be sent now: what an edit has added is paid first. */
export function unitsToShip(
  line: Pick<OrderLineRow, "quantity" | "shipped" | "withdrawn" | "unpaid">,
): number {
  return Math.max(0, unsentUnits(line) - line.unpaid);
}

/**
 * What was asked for, each line once and in the order's own order. Refuses with NOT_FOUND (a line of another order) and
 * TOO_MANY_UNITS (more of it than `left` says).
 */
export function takeUnits(
  { lines }: Pick<OrderRow, "lines">,
  wanted: readonly LineUnits[],
  left: (line: OrderLineRow) => number,
): { line: OrderLineRow; quantity: number }[] {
  const units = new Map<string, number>();
  for (const { lineId, quantity } of wanted) units.set(lineId, (units.get(lineId) ?? 0) + quantity);
  const taken = lines.flatMap((line) => {
    const quantity = units.get(line.id);
    if (quantity === undefined) return [];
    const max = left(line);
    if (quantity > max) throw new DomainError("TOO_MANY_UNITS", { sku: line.sku, max });
    return [{ line, quantity }];
  });
  if (taken.length < units.size) throw new DomainError("NOT_FOUND", { entity: "line" });
  return taken;
}

/** All that is left of every line. */
export function allUnits(
  { lines }: Pick<OrderRow, "lines">,
  left: (line: OrderLineRow) => number,
): LineUnits[] {
  return lines.flatMap((line) => (left(line) > 0 ? [{ lineId: line.id, quantity: left(line) }] : []));
}
