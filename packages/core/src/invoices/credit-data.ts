import type { InvoiceData, InvoiceLine, TaxRow } from "@souk/contracts";
import { type Issue, partiesOf } from "./invoice-data.ts";
import type { SoldOrder } from "./sold-order.ts";
import { shareOf } from "./tax-table.ts";

export interface Credit {
  /** Minor units, no more than is left of the invoice. */
  amount: number;
  reason: string;
  invoice: InvoiceData;
  /** What is left of the invoice at each rate. */
  left: readonly TaxRow[];
  /** What was taken back, where the refund says so. */
  lines: SoldOrder["refunds"][number]["lines"];
  shippingAmount: number;
}

/**
 * What the credit note of a refund says: all of the invoice's lines where the whole is taken back at once, else the
 * goods and the delivery that it was for, or the amount alone. Its tax is that of the goods, and of an amount beside
 * them its share of what is left at each rate.
 */
export function creditData(order: SoldOrder, issue: Issue, credit: Credit): InvoiceData {
  const { invoice, amount, reason, left, lines, shippingAmount } = credit;
  const isWhole = amount === invoice.total;
  const named = lines.map((line) => ({ rate: line.orderLine.taxRate, gross: line.amount }));
  const delivery = { rate: order.shippingTaxRate, gross: shippingAmount };
  const taxes = shareOf(left, amount, isWhole ? [] : [...named, delivery]);
  return {
    ...partiesOf(order, issue),
    ...(isWhole ? wholeOf(invoice) : partOf(order, credit)),
    kind: "CREDIT_NOTE",
    dueAt: null,
    invoice: { number: invoice.number, issuedAt: invoice.issuedAt },
    reason,
    taxTotal: taxes.reduce((sum, { tax }) => sum + tax, 0),
    total: amount,
    taxes,
    paidBy: invoice.paidBy,
  };
}

function wholeOf({ lines, shipping, subtotal, discountTotal, pricesIncludeTax }: InvoiceData) {
  return { lines, shipping, subtotal, discountTotal, pricesIncludeTax };
}

/** What is given back is what was paid for it, its tax within; an amount beside the goods stands as an amount alone. */
function partOf(order: SoldOrder, { amount, lines, shippingAmount }: Credit) {
  const goods = lines.reduce((sum, line) => sum + line.amount, 0);
  // What another payment has given back the units of is an amount alone here.
  const isAll = goods + shippingAmount === amount && lines.every(({ quantity }) => quantity > 0);
  const shipping = {
    label: order.shippingLabel,
    total: shippingAmount,
    taxRate: order.shippingTaxRate,
  };
  return {
    lines: isAll ? lines.map(creditLine) : [],
    shipping: isAll && shippingAmount > 0 ? shipping : null,
    subtotal: isAll ? goods : amount,
    discountTotal: 0,
    pricesIncludeTax: true,
  };
}

function creditLine({ quantity, amount, orderLine }: Credit["lines"][number]): InvoiceLine {
  return { ...orderLine, unitPrice: Math.round(amount / quantity), quantity, discount: 0, total: amount };
}
