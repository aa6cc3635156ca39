import { DomainError, type EditedUnits, MAX_AMOUNT, MAX_LINES, type PreviewEditInput } from "@souk/contracts";
import { lineCost } from "../orders/order-costs.ts";
import type { OrderRow } from "../orders/order-row.ts";
import type { Quote } from "../pricing/quote.ts";
import { type EditedLine, editedLines } from "./edited-lines.ts";

/** What an edit makes of an order: its lines, its sums (minor units) and what is more or less. Pure. */
export interface EditPlan {
  lines: EditedLine[];
  added: Quote["lines"];
  totals: Pick<OrderRow, "subtotal" | "discountTotal" | "taxTotal" | "taxIncluded" | "total">;
  units: EditedUnits;
  /** The total after it less the total before. */
  difference: number;
}

/** Refuses with what `editedLines` and `planOf` do. */
export function planEdit(
  order: OrderRow,
  wanted: PreviewEditInput["lines"],
  { lines: added }: Pick<Quote, "lines">,
): EditPlan {
  return planOf(order, editedLines(order, wanted), added);
}

/** What these lines in the place of the order's, and these beside them, come to. INVALID_EDIT, CART_FULL, TOTAL_TOO_LARGE. */
export function planOf(order: OrderRow, lines: EditedLine[], added: Quote["lines"]): EditPlan {
  if (lines.length + added.length === 0) throw new DomainError("INVALID_EDIT", { reason: "NOTHING_CHANGED" });
  const totals = totalsOf(order, lines, added);
  const gone = lines.filter(({ to }) => to === 0).length;
  const count = order.lines.length - gone + added.length;
  if (count === 0 || totals.total < 1) throw new DomainError("INVALID_EDIT", { reason: "NOTHING_LEFT" });
  if (count > MAX_LINES) throw new DomainError("CART_FULL", { max: MAX_LINES });
  if (Math.max(totals.subtotal, totals.total) > MAX_AMOUNT)
    throw new DomainError("TOTAL_TOO_LARGE", { max: MAX_AMOUNT });
  const units = unitsOf(order, lines, added);
  return { lines, added, totals, units, difference: totals.total - order.total };
}

function totalsOf(order: OrderRow, lines: readonly EditedLine[], added: Quote["lines"]): EditPlan["totals"] {
  const more = (of: "total" | "discount" | "tax"): number =>
    lines.reduce((sum, edited) => sum + edited[of] - edited.line[of], 0) +
    added.reduce((sum, line) => sum + line[of], 0);
  const tax = more("tax");
  const subtotal = order.subtotal + more("total");
  const discountTotal = order.discountTotal + more("discount");
  const taxTotal = order.taxTotal + (order.pricesIncludeTax ? 0 : tax);
  const taxIncluded = order.taxIncluded + (order.pricesIncludeTax ? tax : 0);
  const total = subtotal + order.shippingTotal + taxTotal - discountTotal;
  return { subtotal, discountTotal, taxTotal, taxIncluded, total };
}

function unitsOf(order: OrderRow, lines: readonly EditedLine[], added: Quote["lines"]): EditedUnits {
  const changes = lines.map((edited) => {
    const { line, to } = edited;
    const { sku, name, options, unitPrice, taxRate } = line;
    return {
      sku,
      name,
      options,
      unitPrice,
      taxRate,
      quantity: to - line.quantity,
      amount: lineCost(order, edited) - lineCost(order, line),
      tax: edited.tax - line.tax,
    };
  });
  const news = added.map((line) => {
    const { sku, name, options, unitPrice, taxRate, quantity, tax } = line;
    return { sku, name, options, unitPrice, taxRate, quantity, tax, amount: lineCost(order, line) };
  });
  const less = changes.filter(({ quantity }) => quantity < 0);
  return {
    added: [...changes.filter(({ quantity }) => quantity > 0), ...news],
    removed: less.map(({ quantity, amount, tax, ...line }) => ({
      ...line,
      quantity: -quantity,
      amount: -amount,
      tax: -tax,
    })),
  };
}
