import type { EditedUnits, InvoiceData, InvoiceLine } from "@souk/contracts";
import { type Issue, partiesOf } from "./invoice-data.ts";
import type { SoldOrder } from "./sold-order.ts";
import { taxTable } from "./tax-table.ts";

type Units = EditedUnits["added"];

/** What the second invoice of an order says: the goods that an edit has added, at what they cost with their tax. */
export function additionData(order: SoldOrder, issue: Issue, { added }: EditedUnits): InvoiceData {
  const [payment] = order.payments;
  return {
    ...partiesOf(order, issue),
    ...goodsOf(added),
    kind: "INVOICE",
    dueAt: null,
    invoice: null,
    reason: "",
    paidBy: payment?.provider ?? null,
  };
}

/** What the credit note of an edit says: the goods that it took out of an order. */
export function removalData(
  order: SoldOrder,
  issue: Issue,
  { removed, reason, invoice }: Pick<EditedUnits, "removed"> & { reason: string; invoice: InvoiceData },
): InvoiceData {
  return {
    ...partiesOf(order, issue),
    ...goodsOf(removed),
    kind: "CREDIT_NOTE",
    dueAt: null,
    invoice: { number: invoice.number, issuedAt: invoice.issuedAt },
    reason,
    paidBy: invoice.paidBy,
  };
}

function goodsOf(units: Units) {
  const taxes = taxTable(
    units.map(({ amount: cost, tax, taxRate: rate }) => ({ cost, tax, rate })),
    true,
  );
  const total = units.reduce((sum, { amount }) => sum + amount, 0);
  return {
    lines: units.map((one) => lineOf(one)),
    shipping: null,
    subtotal: total,
    discountTotal: 0,
    pricesIncludeTax: true,
    taxTotal: taxes.reduce((sum, { tax }) => sum + tax, 0),
    total,
    taxes,
  };
}

/** What is told is what was paid, its tax within. */
function lineOf({ sku, name, options, taxRate, quantity, amount }: Units[number]): InvoiceLine {
  const unitPrice = Math.round(amount / quantity);
  return { sku, name, options, taxRate, quantity, unitPrice, discount: 0, total: amount };
}
