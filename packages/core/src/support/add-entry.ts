import type { SupportSide } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Tx } from "../context.ts";
import { excerptOf } from "../excerpt.ts";
import type { Actor } from "../orders/actor.ts";
import { signalThread } from "./thread-tag.ts";
import type { ThreadRow } from "./thread-row.ts";

export interface EntryToAdd {
  kind: "MESSAGE" | "CLOSED" | "REOPENED" | "ASSIGNED";
  text?: string;
  postKey?: string;
}

type By = { actor: Actor; now: Date };

/**
 * Writes what was said or done into a locked thread, and what follows: the other side has one more to read, and everybody
 * who looks on is told. Gives the entry's id. A closed thread that somebody writes to is open again.
 */
export async function addEntry(tx: Tx, thread: ThreadRow, entry: EntryToAdd, by: By): Promise<string> {
  if (entry.kind === "MESSAGE" && thread.state === "CLOSED") {
    await addEntry(tx, thread, { kind: "REOPENED" }, by);
    return addEntry(tx, { ...thread, state: "OPEN", lastSeq: thread.lastSeq + 1 }, entry, by);
  }
  const { actor, now } = by;
  const isStaff = actor.kind === "STAFF";
  const { id } = await tx.supportEntry.create({
    data: {
      threadId: thread.id,
      seq: thread.lastSeq + 1,
      actorKind: actor.kind,
      actorId: isStaff ? actor.id : null,
      actorName: isStaff ? actor.name : null,
      createdAt: now,
      ...entry,
    },
    select: { id: true },
  });
  await tx.supportThread.update({
    where: { id: thread.id },
    data: { lastSeq: thread.lastSeq + 1, ...changeOf(entry, by) },
    select: { id: true },
  });
  await signalThread(tx, thread);
  return id;
}

function changeOf({ kind, text = "" }: EntryToAdd, { actor, now }: By): Prisma.SupportThreadUpdateInput {
  switch (kind) {
    case "MESSAGE":
      return {
        lastMessageAt: now,
        lastBy: actor.kind,
        excerpt: excerptOf(text),
        ...(actor.kind === "STAFF"
          ? { customerUnread: { increment: 1 } }
          : { staffUnread: { increment: 1 } }),
      };
    case "CLOSED":
      return { state: "CLOSED", closedAt: now };
    case "REOPENED":
      return { state: "OPEN", closedAt: null, archivedAt: null };
    default:
      return {};
  }
}

/** Closes or opens again; nothing where it is so already. */
export async function moveThread(tx: Tx, thread: ThreadRow, to: "OPEN" | "CLOSED", by: By): Promise<boolean> {
  if (thread.state === to) return false;
  await addEntry(tx, thread, { kind: to === "CLOSED" ? "CLOSED" : "REOPENED" }, by);
  return true;
}

/** The other side has read up to and with an entry; what came later stays unread. */
export async function markRead(tx: Tx, thread: ThreadRow, side: SupportSide, upTo: number): Promise<void> {
  const isCustomer = side === "CUSTOMER";
  const seq = Math.min(upTo, thread.lastSeq);
  if (seq <= (isCustomer ? thread.customerReadSeq : thread.staffReadSeq)) return;
  const unread = await tx.supportEntry.count({
    where: {
      threadId: thread.id,
      kind: "MESSAGE",
      actorKind: isCustomer ? "STAFF" : "CUSTOMER",
      seq: { gt: seq },
    },
  });
  await tx.supportThread.update({
    where: { id: thread.id },
    data: isCustomer
      ? { customerReadSeq: seq, customerUnread: unread }
      : { staffReadSeq: seq, staffUnread: unread },
    select: { id: true },
  });
  await signalThread(tx, thread);
}
