import { DomainError, isSecretTemplate, MailView } from "@souk/contracts";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { masked } from "../../mail/seal.ts";
import { messageIdOf } from "../../mail/write-mail.ts";
import { itemSelect, toItem } from "./outbox.ts";
import { isRevealable } from "./reveal-mail.ts";

const Sizes = z.array(z.object({ id: z.uuid(), name: z.string(), bytes: z.int() }));

/** One mail with its text; NOT_FOUND. */
export async function getMail(ctx: StaffContext, { id }: { id: string }, tx: Tx = ctx.db): Promise<MailView> {
  const mail = await tx.mailMessage.findUnique({
    where: { id },
    select: {
      ...itemSelect,
      text: true,
      attempts: true,
      error: true,
      key: true,
      resends: true,
      orderId: true,
      sealed: true,
    },
  });
  if (!mail) throw new DomainError("NOT_FOUND", { entity: "mail" });
  const { key, resends, orderId, text, ...shown } = mail;
  const order =
    orderId === null ? null : await tx.order.findUnique({ where: { id: orderId }, select: { number: true } });
  const attachments = await tx.$queryRaw`
    SELECT "id", "name", length("content") AS "bytes" FROM "MailAttachment" WHERE "mailId" = ${id}::uuid ORDER BY "id"`;
  return MailView.parse({
    ...toItem(shown),
    messageId: messageIdOf({ key, resends }, ctx.config.origin),
    orderNumber: order?.number ?? null,
    attachments: Sizes.parse(attachments),
    text: text && masked(text),
    secret: secretOf(mail),
    revealable: isRevealable(ctx, mail),
  });
}

function secretOf({ template, sealed }: { template: string; sealed: string | null }): MailView["secret"] {
  if (!isSecretTemplate(template)) return "NONE";
  return sealed === null ? "GONE" : "SEALED";
}

/** The HTML of one mail, dots where its secret is; null until it is written out. */
export async function mailHtml(ctx: StaffContext, id: string): Promise<string | null> {
  const mail = await ctx.db.mailMessage.findUnique({ where: { id }, select: { html: true } });
  if (!mail) throw new DomainError("NOT_FOUND", { entity: "mail" });
  return mail.html && masked(mail.html);
}
