import { z } from "zod";
import { DocumentRef, InvoiceKind } from "../document.ts";
import { Amount, Currency } from "../money.ts";
import { OrderNumber } from "../order.ts";
import { Cursor, Id, Limit, text } from "../primitives.ts";

export const InvoiceTableInput = z.object({
  kind: InvoiceKind.optional(),
  year: z.int().min(2000).max(2200).optional(),
  /** A document's number, an order's, or the buyer's e-mail address. */
  query: text(0, 200).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(40),
});
export type InvoiceTableInput = z.infer<typeof InvoiceTableInput>;
export const InvoiceRow = DocumentRef.extend({ order: OrderNumber, customer: z.string(), taxTotal: Amount });
export type InvoiceRow = z.infer<typeof InvoiceRow>;
export const InvoiceTable = z.object({
  items: z.array(InvoiceRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
  /** Years with documents, the latest first. */
  years: z.array(z.int()),
  /** Of all that match: invoiced less credited, in each currency. */
  sums: z.array(z.object({ currency: Currency, total: z.int(), taxTotal: z.int() })),
});
export type InvoiceTable = z.infer<typeof InvoiceTable>;

export const MailInvoiceInput = z.object({ id: Id });
/** Whom it was sent to. */
export const MailedInvoice = z.object({ to: z.string() });
export type MailedInvoice = z.infer<typeof MailedInvoice>;
