import type { SupportEntryView, SupportSide, ThreadSummary, ThreadView } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Tx } from "../context.ts";
import { readThread, type ThreadRef, type ThreadRow } from "./thread-row.ts";

const entrySelect = {
  id: true,
  seq: true,
  kind: true,
  actorKind: true,
  actorName: true,
  text: true,
  createdAt: true,
  files: {
    orderBy: { position: "asc" },
    select: { id: true, kind: true, name: true, bytes: true, width: true, height: true },
  },
} as const satisfies Prisma.SupportEntrySelect;

export function toThreadSummary(row: ThreadRow, side: SupportSide): ThreadSummary {
  return {
    number: row.number,
    subject: row.subject,
    state: row.state,
    orderNumber: row.order?.number ?? null,
    unread: side === "CUSTOMER" ? row.customerUnread : row.staffUnread,
    lastMessageAt: row.lastMessageAt.toISOString(),
    lastBy: row.lastBy,
    excerpt: row.excerpt,
  };
}

export interface ThreadToShow extends ThreadRef {
  /** So many of its latest entries. */
  take: number;
}

/** A thread as one side sees it. NOT_FOUND. */
export async function threadView(
  tx: Tx,
  side: SupportSide,
  { take, ...ref }: ThreadToShow,
): Promise<ThreadView> {
  return viewOf(tx, await readThread(tx, ref), side, take);
}

export async function viewOf(tx: Tx, row: ThreadRow, side: SupportSide, take: number): Promise<ThreadView> {
  const { entries, more } = await entriesOf(tx, row, side, take);
  return {
    ...toThreadSummary(row, side),
    createdAt: row.createdAt.toISOString(),
    entries,
    more,
    seenSeq: side === "CUSTOMER" ? row.staffReadSeq : row.customerReadSeq,
  };
}

/** Who of the staff sees to it is the staff's business. */
async function entriesOf(
  tx: Tx,
  { id: threadId }: ThreadRow,
  side: SupportSide,
  take: number,
): Promise<Pick<ThreadView, "entries" | "more">> {
  const rows = await tx.supportEntry.findMany({
    where: { threadId, ...(side === "CUSTOMER" && { kind: { not: "ASSIGNED" } }) },
    orderBy: { seq: "desc" },
    take: take + 1,
    select: entrySelect,
  });
  const entries = rows
    .slice(0, take)
    .map(({ actorKind: by, actorName: name, createdAt, ...entry }): SupportEntryView => ({
      ...entry,
      by,
      name,
      createdAt: createdAt.toISOString(),
    }));
  return { entries: entries.toReversed(), more: rows.length > take };
}
