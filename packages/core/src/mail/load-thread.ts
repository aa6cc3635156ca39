import type { Core } from "../context.ts";
import type { loaders } from "./load-mail.ts";

/** Letters to who is away from a conversation: the outbox itself holds no more than which one it is. */
export const threadLoaders: Pick<typeof loaders, "thread_answer" | "thread_message"> = {
  thread_answer: async ({ db, config }, { threadId }, locale) => {
    const { number, subject, text } = await lastOf(db, threadId, "STAFF");
    return { subject, text, url: `${config.origin}/${locale}/account/messages/${number}` };
  },
  thread_message: async ({ db, config }, { threadId }) => {
    const { number, ...said } = await lastOf(db, threadId, "CUSTOMER");
    return { ...said, url: `${config.origin}/admin/support/${number}` };
  },
};

async function lastOf(db: Core["db"], id: string, by: "STAFF" | "CUSTOMER") {
  const { entries, user, ...thread } = await db.supportThread.findUniqueOrThrow({
    where: { id },
    select: {
      number: true,
      subject: true,
      user: { select: { name: true } },
      entries: {
        where: { kind: "MESSAGE", actorKind: by },
        orderBy: { seq: "desc" },
        take: 1,
        select: { text: true },
      },
    },
  });
  return { ...thread, ...user, text: entries[0]?.text ?? "" };
}
