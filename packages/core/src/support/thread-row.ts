import { DomainError } from "@souk/contracts";
import { columns, type Prisma, type SupportThread } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";

const t = columns<SupportThread>("t");

export const threadSelect = {
  id: true,
  number: true,
  userId: true,
  subject: true,
  state: true,
  lastSeq: true,
  lastMessageAt: true,
  lastBy: true,
  excerpt: true,
  customerReadSeq: true,
  customerUnread: true,
  staffReadSeq: true,
  staffUnread: true,
  archivedAt: true,
  createdAt: true,
  order: { select: { number: true } },
  assignee: { select: { id: true, name: true } },
} as const satisfies Prisma.SupportThreadSelect;
export type ThreadRow = Prisma.SupportThreadGetPayload<{ select: typeof threadSelect }>;

/** A thread by its number; of that customer alone where one is named. */
export interface ThreadRef {
  number: number;
  userId?: string;
}

/** NOT_FOUND, also for another customer's. */
export async function readThread(tx: Tx, { number, userId }: ThreadRef): Promise<ThreadRow> {
  const where = { number, ...(userId !== undefined && { userId }) };
  const row = await tx.supportThread.findFirst({ where, select: threadSelect });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "thread" });
  return row;
}

const Locked = z.array(z.object({ id: z.uuid() }));

/** The same, locked first: whoever posts, reads or moves it goes one after the other. */
export async function lockThread(tx: Tx, ref: ThreadRef): Promise<ThreadRow> {
  Locked.parse(
    await tx.$queryRaw`SELECT ${t.id} FROM "SupportThread" t WHERE ${t.number} = ${ref.number}::int FOR NO KEY UPDATE`,
  );
  return readThread(tx, ref);
}
