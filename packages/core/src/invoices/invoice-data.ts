import {
  AddressView,
  Currency,
  type InvoiceData,
  type InvoiceSettings,
  type ShopSettings,
} from "@souk/contracts";
import { addressOf, localeOf, type SoldOrder } from "./sold-order.ts";
import { taxTable } from "./tax-table.ts";

export interface Issue {
  number: string;
  now: Date;
  shop: ShopSettings;
  invoices: InvoiceSettings;
}

const DAY_MS = 86_400_000;

/** What the invoice of an order says. */
export function invoiceData(order: SoldOrder, issue: Issue): InvoiceData {
  const { pricesIncludeTax } = order;
  const { dueDays } = issue.invoices;
  const lines = order.lines.map(({ tax, ...line }) => ({ ...line, total: line.total - line.discount, tax }));
  const shipping = order.shippingTotal - order.shippingDiscount;
  const parts = [
    ...lines.map(({ total: cost, tax, taxRate: rate }) => ({ cost, tax, rate })),
    { cost: shipping, tax: order.shippingTax, rate: order.shippingTaxRate },
  ];
  return {
    ...partiesOf(order, issue),
    kind: "INVOICE",
    dueAt: dueDays === 0 ? null : new Date(issue.now.getTime() + dueDays * DAY_MS).toISOString(),
    invoice: null,
    reason: "",
    lines: lines.map(({ tax: _tax, ...line }) => line),
    shipping: { label: order.shippingLabel, total: shipping, taxRate: order.shippingTaxRate },
    subtotal: order.subtotal,
    discountTotal: order.discountTotal - order.shippingDiscount,
    taxTotal: pricesIncludeTax ? order.taxIncluded : order.taxTotal,
    total: order.total,
    taxes: taxTable(parts, pricesIncludeTax),
    paidBy: order.payments[0]?.provider ?? null,
  };
}

/** Who sold to whom, when, in which language and money: the same on an invoice and on what takes from it. */
export function partiesOf(order: SoldOrder, { number, now, shop, invoices }: Issue) {
  const locale = localeOf(order);
  const { email, vatNumber } = order;
  return {
    number,
    locale,
    currency: Currency.parse(order.currency),
    issuedAt: now.toISOString(),
    seller: shop,
    buyer: { ...AddressView.parse(addressOf(order, "BILLING")), email, vatNumber },
    shipTo: AddressView.parse(addressOf(order, "SHIPPING")),
    order: { number: order.number, placedAt: order.placedAt.toISOString() },
    pricesIncludeTax: order.pricesIncludeTax,
    taxExempt: order.taxExempt,
    footer: invoices.footer[locale] ?? invoices.footer.en ?? "",
  };
}
