import { z } from "zod";
import { AddressView } from "./address.ts";
import { ShopSettings } from "./admin/settings.ts";
import { InvoiceKind } from "./document.ts";
import { Amount, Currency } from "./money.ts";
import { OrderNumber } from "./order.ts";
import { Locale } from "./primitives.ts";

/** What was sold or taken back; `total` is what it cost, after the discount. */
export const InvoiceLine = z.object({
  sku: z.string(),
  name: z.string(),
  options: z.string(),
  quantity: z.int(),
  unitPrice: Amount,
  discount: Amount,
  total: Amount,
  /** Basis points. */
  taxRate: z.int(),
});
export type InvoiceLine = z.infer<typeof InvoiceLine>;

/** What was sold at one rate (basis points): net + tax = gross. */
export const TaxRow = z.object({ rate: z.int(), net: Amount, tax: Amount, gross: Amount });
export type TaxRow = z.infer<typeof TaxRow>;

/**
 * All that an invoice or a credit note says, as it was when it was issued: later changes of the order, the customer or
 * the settings leave it alone. Amounts of a credit note are what is given back, above nothing.
 */
export const InvoiceData = z.object({
  kind: InvoiceKind,
  number: z.string(),
  locale: Locale,
  currency: Currency,
  issuedAt: z.string(),
  dueAt: z.string().nullable(),
  seller: ShopSettings,
  buyer: AddressView.extend({ email: z.string(), vatNumber: z.string().nullable() }),
  shipTo: AddressView.nullable(),
  order: z.object({ number: OrderNumber, placedAt: z.string() }),
  /** Of a credit note: the invoice it takes from, and why. */
  invoice: z.object({ number: z.string(), issuedAt: z.string() }).nullable(),
  reason: z.string(),
  pricesIncludeTax: z.boolean(),
  taxExempt: z.boolean(),
  lines: z.array(InvoiceLine),
  shipping: z.object({ label: z.string(), total: Amount, taxRate: z.int() }).nullable(),
  /** Σ of lines before discounts; of the discounts; of tax in or on top; what is to be paid or was given back. */
  subtotal: Amount,
  discountTotal: Amount,
  taxTotal: Amount,
  total: Amount,
  taxes: z.array(TaxRow),
  /** A provider's code: "test_gateway", "cash_on_delivery". */
  paidBy: z.string().nullable(),
  footer: z.string(),
});
export type InvoiceData = z.infer<typeof InvoiceData>;
