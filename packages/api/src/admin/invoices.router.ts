import { InvoiceTable, InvoiceTableInput, MailedInvoice, MailInvoiceInput } from "@souk/contracts";
import { invoiceTable } from "@souk/core/invoices/invoice-table";
import { mailInvoice } from "@souk/core/invoices/mail-invoice";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const invoicesRouter = router({
  list: staffProcedure("orders.read")
    .input(InvoiceTableInput)
    .output(InvoiceTable)
    .query(({ ctx, input }) => invoiceTable(ctx, input)),
  mail: staffProcedure("orders.write")
    .input(MailInvoiceInput)
    .output(MailedInvoice)
    .mutation(({ ctx, input }) => mailInvoice(ctx, input)),
});
