import { DomainError } from "@souk/contracts";
import type { Tx } from "../context.ts";
import type { Actor } from "../orders/actor.ts";
import { addEntry } from "./add-entry.ts";
import { attachFiles } from "./attach-files.ts";
import type { ThreadRow } from "./thread-row.ts";

export interface MessageToPost {
  text: string;
  fileIds: readonly string[];
  key: string;
}

/**
 * Puts a message into a locked thread, once a key: false where it is there already. IDEMPOTENCY_CONFLICT where that one
 * says something else; NOT_FOUND for a file that isn't the poster's, or is in a message.
 */
export async function postOnce(
  tx: Tx,
  thread: ThreadRow,
  { text, fileIds, key }: MessageToPost,
  by: { actor: Actor; now: Date },
): Promise<boolean> {
  const same = await tx.supportEntry.findUnique({
    where: { threadId_postKey: { threadId: thread.id, postKey: key } },
    select: { text: true, actorKind: true },
  });
  if (same) {
    if (same.text !== text || same.actorKind !== by.actor.kind)
      throw new DomainError("IDEMPOTENCY_CONFLICT", {});
    return false;
  }
  const entryId = await addEntry(tx, thread, { kind: "MESSAGE", text, postKey: key }, by);
  await attachFiles(tx, { entryId, fileIds, userId: thread.userId, actor: by.actor });
  return true;
}
