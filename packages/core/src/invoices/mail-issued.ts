import type { Core } from "../context.ts";
import type { JobData } from "../jobs/jobs.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { runTx } from "../transaction.ts";
import { invoiceMail } from "./invoice-mail.ts";

/** Mails an invoice that was just issued: once, however often the job is done. */
export async function mailIssued(core: Core, { id }: JobData<"invoices.mail">): Promise<void> {
  const { mail } = await invoiceMail(core, { id, key: "issued" });
  await runTx(core.db, (tx) => queueMail(tx, mail));
}
