import { type ContactView, Locale, type ReplyContactInput } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { queueMail } from "../../mail/queue-mail.ts";
import { changeContact, moveContact } from "./change-contact.ts";
import { replyKey } from "./contact-view.ts";

/** Writes back by mail, in the language of whoever wrote; the message is REPLIED then. Twice the same is once. NOT_FOUND. */
export function replyContact(
  ctx: StaffContext,
  { id, replyId, text }: ReplyContactInput,
): Promise<ContactView> {
  return changeContact(ctx, id, {
    action: "contact.reply",
    change: async (tx, { state }) => {
      if (!(await keepReply(tx, ctx, { id, replyId, text }))) return null;
      const { email, locale } = await tx.contactMessage.findUniqueOrThrow({
        where: { id },
        select: { email: true, locale: true },
      });
      await queueMail(tx, {
        key: replyKey(replyId),
        template: "contact_reply",
        to: email,
        locale: Locale.parse(locale),
        data: { messageId: id, replyId },
      });
      await moveContact(tx, ctx, { id, from: state, to: "REPLIED" });
      // A second answer changes no state, and is an entry all the same.
      return state === "REPLIED" ? {} : { before: { state }, after: { state: "REPLIED" } };
    },
  });
}

async function keepReply(
  tx: Tx,
  { staff, clock }: StaffContext,
  { id, replyId, text }: ReplyContactInput,
): Promise<boolean> {
  const actor = { actorId: staff.id, actorName: staff.name, createdAt: clock.now() };
  const { count } = await tx.contactReply.createMany({
    data: [{ id: replyId, messageId: id, text, ...actor }],
    skipDuplicates: true,
  });
  return count > 0;
}
