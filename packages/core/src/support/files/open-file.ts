import { DomainError } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { CustomerContext, StaffContext, Tx } from "../../context.ts";

export interface OpenedFile {
  kind: "PICTURE" | "PDF";
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

/** A file of the customer's own conversations, or one that they have just sent. NOT_FOUND, also for another's. */
export function openMyFile({ db, customer }: CustomerContext, { id }: { id: string }): Promise<OpenedFile> {
  return open(db, { id, userId: customer.id, OR: [{ entryId: { not: null } }, { sentBy: "CUSTOMER" }] });
}

/** A file of that conversation, or one that whoever asks has just sent for it. NOT_FOUND, also for another thread's. */
export function openFileByStaff(
  { db, staff }: StaffContext,
  { id, number }: { id: string; number: number },
): Promise<OpenedFile> {
  const ofThread = { entry: { thread: { number } } };
  const justSent = { entryId: null, actorId: staff.id, user: { supportThreads: { some: { number } } } };
  return open(db, { id, OR: [ofThread, justSent] });
}

async function open(tx: Tx, where: Prisma.SupportFileWhereInput): Promise<OpenedFile> {
  const file = await tx.supportFile.findFirst({ where, select: { kind: true, name: true, content: true } });
  if (!file) throw new DomainError("NOT_FOUND", { entity: "file" });
  return file;
}
