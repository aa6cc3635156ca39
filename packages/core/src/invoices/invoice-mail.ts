import { DomainError, Locale } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Core } from "../context.ts";
import type { Mail } from "../mail/queue-mail.ts";
import { openIssued } from "./open-document.ts";

const mailed = {
  number: true,
  orderId: true,
  order: { select: { number: true, email: true, locale: true } },
} satisfies Prisma.InvoiceSelect;

/** The mail that brings an invoice to its buyer, as the PDF that was drawn once. NOT_FOUND for anything but an invoice. */
export async function invoiceMail(
  core: Core,
  { id, key }: { id: string; key: string },
): Promise<{ mail: Mail; orderNumber: number; invoiceNumber: string }> {
  const invoice = await core.db.invoice.findFirst({ where: { id, kind: "INVOICE" }, select: mailed });
  if (!invoice) throw new DomainError("NOT_FOUND", { entity: "invoice" });
  const { name, bytes } = await openIssued(core, { id });
  const { number: invoiceNumber, orderId, order } = invoice;
  const mail = {
    key: `invoice:${id}:${key}`,
    template: "invoice" as const,
    to: order.email,
    locale: Locale.parse(order.locale),
    data: { orderId, invoiceNumber },
    attachments: [{ name, contentType: "application/pdf", content: bytes }],
  };
  return { mail, orderNumber: order.number, invoiceNumber };
}
