import type { PickList } from "@souk/contracts";
import { stockUnits, type StockedLine } from "../inventory/stock-units.ts";
import { unitsToShip, unsentUnits } from "../orders/line-units.ts";
import type { OrderRow } from "../orders/order-row.ts";

type Why = PickList["left"][number]["why"];
const ACCEPTED: ReadonlySet<OrderRow["state"]> = new Set(["CONFIRMED", "PAID", "PROCESSING"]);

/** What of an order is to be fetched now, in units of stock; what was sold and isn't sent yet stands beside it. */
export interface Needed {
  variantId: string;
  quantity: number;
  /** With what nobody has paid yet. */
  unsent: number;
}

/** Why nothing of an order is fetched now; null: something is. */
export function whyUnpicked(order: OrderRow): Why | null {
  if (order.state === "PENDING") return "UNACCEPTED";
  if (!ACCEPTED.has(order.state)) return "NOTHING_LEFT";
  if (order.reviewState === "HELD") return "HELD";
  return order.lines.some((line) => unitsToShip(line) > 0) ? null : "NOTHING_LEFT";
}

/** Each variant once; goods that the catalogue no longer knows have no place and are in no list of them. */
export function neededBy({ lines }: Pick<OrderRow, "lines">): Needed[] {
  const unsent = new Map(stockedBy(lines, unsentUnits).map((one) => [one.variantId, one.quantity]));
  return stockedBy(lines, unitsToShip)
    .filter(({ quantity }) => quantity > 0)
    .map((one) => ({ ...one, unsent: unsent.get(one.variantId) ?? one.quantity }));
}

function stockedBy(lines: OrderRow["lines"], units: (line: OrderRow["lines"][number]) => number) {
  const stocked = lines.flatMap((line): StockedLine[] =>
    line.variantId === null ? [] : [{ variantId: line.variantId, quantity: units(line), parts: line.parts }],
  );
  return stockUnits(stocked);
}

interface Shelf {
  /** Units that the order took from it and that weren't put back. */
  taken: number;
}

/**
 * How many of the units of one variant an order fetches from each place that gave it some, in the order in which they are
 * walked: what was sent before was fetched from the first of them.
 */
export function pickedFrom<Place extends Shelf>(
  places: readonly Place[],
  { quantity, unsent }: Pick<Needed, "quantity" | "unsent">,
): { place: Place; quantity: number }[] {
  let sent = Math.max(0, places.reduce((sum, { taken }) => sum + taken, 0) - unsent);
  let left = quantity;
  const picked = [];
  for (const place of places) {
    const gone = Math.min(sent, place.taken);
    const units = Math.min(left, place.taken - gone);
    sent -= gone;
    left -= units;
    if (units > 0) picked.push({ place, quantity: units });
  }
  return picked;
}
