import { z } from "zod";
import { Amount, Currency } from "./money.ts";
import { Id } from "./primitives.ts";

export const INVOICE_KINDS = ["INVOICE", "CREDIT_NOTE"] as const;
export const InvoiceKind = z.enum(INVOICE_KINDS);
export type InvoiceKind = z.infer<typeof InvoiceKind>;

/** An order's paper as lists name it; the file itself is a download. */
export const DocumentRef = z.object({
  id: Id,
  kind: InvoiceKind,
  number: z.string(),
  issuedAt: z.string(),
  total: Amount,
  currency: Currency,
});
export type DocumentRef = z.infer<typeof DocumentRef>;
