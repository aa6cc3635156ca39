import type { MailedInvoice } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { runTx } from "../transaction.ts";
import { invoiceMail } from "./invoice-mail.ts";

/** Mails an invoice to its buyer. A second click within the minute sends nothing more. NOT_FOUND as `invoiceMail`. */
export async function mailInvoice(ctx: StaffContext, { id }: { id: string }): Promise<MailedInvoice> {
  const key = ctx.clock.now().toISOString().slice(0, 16);
  const { mail, orderNumber, invoiceNumber } = await invoiceMail(ctx, { id, key });
  return runTx(ctx.db, async (tx) => {
    const queued = await queueMail(tx, mail);
    if (queued)
      await audit(tx, ctx, {
        action: "order.mail-invoice",
        entity: "order",
        entityId: String(orderNumber),
        after: { invoice: invoiceNumber },
      });
    return { to: mail.to };
  });
}
