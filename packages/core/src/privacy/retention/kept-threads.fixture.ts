import type { Db } from "@souk/db";
import { expect } from "vitest";

/** Makes threads closed at `start`, and files that were sent then, of a message or of none yet. */
function maker(db: Db, person: () => Promise<string>, start: Date) {
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
  const file = async (over: { entryId?: string } = {}) =>
    db.supportFile.create({
      data: {
        userId: await person(),
        sentBy: "CUSTOMER",
        kind: "PDF",
        name: "receipt.pdf",
        bytes: 8,
        content: new TextEncoder().encode("%PDF-1.7"),
        createdAt: start,
        ...over,
      },
    });
  const entryOf = (threadId: string) => db.supportEntry.findFirstOrThrow({ where: { threadId } });
  return { thread, file, entryOf };
}

function loosePhoto(db: Db, userId: string, createdAt: Date) {
  const bytes = new Uint8Array(8);
  return db.reviewPhoto.create({
    data: { userId, width: 8, height: 4, small: bytes, large: bytes, createdAt },
  });
}

/** For the test of what is kept and how long: a thread is archived first, deleted later. */
export function keptThreads(db: Db, person: () => Promise<string>, start: Date) {
  const { thread, file, entryOf } = maker(db, person, start);
  return {
    LOOSE_FILES: async () => {
      const { id } = await file();
      const { id: photoId } = await loosePhoto(db, await person(), start);
      const { id: threadId } = await thread();
      const { id: entryId } = await entryOf(threadId);
      const { id: posted } = await file({ entryId });
      return async () => {
        // What is in a message goes with its thread.
        expect(await db.supportFile.count({ where: { id: posted } })).toBe(1);
        const left = await db.supportFile.count({ where: { id } });
        // So does what was chosen for a review.
        expect(await db.reviewPhoto.count({ where: { id: photoId } })).toBe(left);
        return left > 0;
      };
    },
    THREAD_ARCHIVE: async () => {
      const { id } = await thread();
      return async () => (await db.supportThread.count({ where: { id, archivedAt: null } })) > 0;
    },
    THREADS: async () => {
      const { id } = await thread();
      const { id: entryId } = await entryOf(id);
      const { id: fileId } = await file({ entryId });
      return async () => {
        const left = await db.supportEntry.count({ where: { threadId: id } });
        // The bytes go with the words.
        expect(await db.supportFile.count({ where: { id: fileId } })).toBe(left);
        return left > 0;
      };
    },
  };
}
