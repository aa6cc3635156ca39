import type { Core } from "../context.ts";
import type { loaders } from "./load-mail.ts";

/** Letters about what people wrote by the contact form: the outbox itself holds no more than whose message it is. */
export const contactLoaders: Pick<typeof loaders, "contact_received" | "contact_reply" | "contact_message"> =
  {
    contact_received: async () => ({}),
    contact_reply: async ({ db }, { messageId, replyId }) => {
      const { text } = await db.contactReply.findUniqueOrThrow({
        where: { id: replyId },
        select: { text: true },
      });
      const asked = await messageOf(db, messageId);
      return { text, asked: asked.text, askedAt: asked.createdAt.toISOString() };
    },
    contact_message: async ({ db, config }, { messageId }) => {
      const { createdAt: _when, ...message } = await messageOf(db, messageId);
      return { ...message, url: `${config.origin}/admin/contact/${messageId}` };
    },
  };

async function messageOf(db: Core["db"], id: string) {
  return db.contactMessage.findUniqueOrThrow({
    where: { id },
    select: { name: true, email: true, topic: true, orderNumber: true, text: true, createdAt: true },
  });
}
