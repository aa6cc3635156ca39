import { DomainError } from "@souk/contracts";
import type { Tx } from "../context.ts";
import type { Actor } from "../orders/actor.ts";

export interface FilesToAttach {
  entryId: string;
  fileIds: readonly string[];
  /** The customer of the thread. */
  userId: string;
  actor: Actor;
}

/** Gives a message the files that whoever posts it sent before. NOT_FOUND for any other one. */
export async function attachFiles(tx: Tx, { entryId, fileIds, userId, actor }: FilesToAttach): Promise<void> {
  const sender = { sentBy: actor.kind, actorId: actor.kind === "STAFF" ? actor.id : null };
  for (const [position, id] of [...new Set(fileIds)].entries()) {
    const { count } = await tx.supportFile.updateMany({
      where: { id, userId, entryId: null, ...sender },
      data: { entryId, position },
    });
    if (count === 0) throw new DomainError("NOT_FOUND", { entity: "file" });
  }
}
