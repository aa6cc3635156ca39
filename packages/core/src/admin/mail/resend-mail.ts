import { DomainError, isSecretTemplate, type MailView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { enqueue } from "../../jobs/enqueue.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { getMail } from "./get-mail.ts";

const select = { state: true, resends: true, template: true, sealed: true } as const;

/**
 * Sends a mail once more. One that was sent is a message of its own now, so that it is seen; one that failed or was kept
 * is still the first. NOT_FOUND; ILLEGAL_TRANSITION while it is queued already; MAIL_SECRET_GONE for one that was sent and
 * carried what its reader alone may see.
 */
export function resendMail(ctx: StaffContext, { id }: { id: string }): Promise<MailView> {
  return runTx(ctx.db, async (tx) => {
    const mail = await tx.mailMessage.findUnique({ where: { id }, select });
    if (!mail) throw new DomainError("NOT_FOUND", { entity: "mail" });
    if (isSecretTemplate(mail.template) && mail.sealed === null)
      throw new DomainError("MAIL_SECRET_GONE", {});
    const resends = mail.resends + (mail.state === "SENT" ? 1 : 0);
    const { count } = await tx.mailMessage.updateMany({
      where: { id, state: mail.state, resends: mail.resends, NOT: { state: "QUEUED" } },
      data: { state: "QUEUED", resends, error: null },
    });
    if (count === 0) throw new DomainError("ILLEGAL_TRANSITION", { from: mail.state, to: "QUEUED" });
    await enqueue(tx, { name: "mail.send", data: { id } });
    await audit(tx, ctx, {
      action: "mail.resend",
      entity: "mail",
      entityId: id,
      before: { state: mail.state },
      after: { state: "QUEUED" },
    });
    return getMail(ctx, { id }, tx);
  });
}
