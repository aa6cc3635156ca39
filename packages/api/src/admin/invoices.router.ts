import { InvoiceTable, InvoiceTableInput } from "@souk/contracts";
import { invoiceTable } from "@souk/core/invoices/invoice-table";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const invoicesRouter = router({
  list: staffProcedure("orders.read")
    .input(InvoiceTableInput)
    .output(InvoiceTable)
    .query(({ ctx, input }) => invoiceTable(ctx, input)),
});
