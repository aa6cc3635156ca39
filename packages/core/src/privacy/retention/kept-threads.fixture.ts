import type { Db } from "@souk/db";

/** A thread closed at `start`, for the test of what is kept and how long: archived first, deleted later. */
export function keptThreads(db: Db, person: () => Promise<string>, start: Date) {
  const thread = async () =>
    db.supportThread.create({
      data: {
        userId: await person(),
        subject: "Where is it?",
        state: "CLOSED",
        closedAt: start,
        openKey: crypto.randomUUID(),
        entries: {
          create: { seq: 1, actorKind: "CUSTOMER", text: "Where is it?", postKey: crypto.randomUUID() },
        },
      },
    });
  return {
    THREAD_ARCHIVE: async () => {
      const { id } = await thread();
      return async () => (await db.supportThread.count({ where: { id, archivedAt: null } })) > 0;
    },
    THREADS: async () => {
      const { id } = await thread();
      return async () => (await db.supportEntry.count({ where: { threadId: id } })) > 0;
    },
  };
}
