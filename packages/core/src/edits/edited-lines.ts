import { costOfUnits, DomainError, type PreviewEditInput } from "@souk/contracts";
import { unsentUnits } from "../orders/line-units.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { taxOn } from "../pricing/tax-amounts.ts";

type Line = OrderRow["lines"][number];

/** A line as an edit leaves it; amounts in minor units. */
export interface EditedLine {
  line: Line;
  to: number;
  total: number;
  discount: number;
  tax: number;
}

/**
 * What units of placed lines cost after they became more or fewer. A unit keeps its price: units that go take their share
 * of the line's discount with them, units that come get none. Refuses with NOT_FOUND and TOO_MANY_UNITS (units that have
 * left, or a line of which something was given back).
 */
export function editedLines(order: OrderRow, wanted: PreviewEditInput["lines"]): EditedLine[] {
  const units = new Map(wanted.map(({ lineId, quantity }) => [lineId, quantity]));
  const known = order.lines.filter(({ id }) => units.has(id));
  if (known.length < units.size) throw new DomainError("NOT_FOUND", { entity: "line" });
  return known.flatMap((line) => {
    const to = units.get(line.id) ?? line.quantity;
    if (to === line.quantity) return [];
    const max = line.refunded > 0 ? 0 : unsentUnits(line);
    if (line.quantity - to > max || line.refunded > 0)
      throw new DomainError("TOO_MANY_UNITS", { sku: line.sku, max });
    return [edited(line, to, order.pricesIncludeTax)];
  });
}

function edited(line: Line, to: number, pricesIncludeTax: boolean): EditedLine {
  const total = line.unitPrice * to;
  const cost = line.total - line.discount;
  const kept = { before: 0, count: Math.min(to, line.quantity) };
  const left = costOfUnits({ cost, quantity: line.quantity }, kept);
  const after = left + Math.max(0, to - line.quantity) * line.unitPrice;
  return { line, to, total, discount: total - after, tax: taxOn(after, line.taxRate, pricesIncludeTax) };
}
