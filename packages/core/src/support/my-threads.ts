import type { GetThreadInput, ReadThreadInput, ThreadList, ThreadView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { markRead } from "./add-entry.ts";
import { lockThread, threadSelect } from "./thread-row.ts";
import { threadView, toThreadSummary } from "./thread-view.ts";

/** A customer's threads, the one with the latest message first; what is archived is left out. */
export async function myThreads(
  { db, customer }: CustomerContext,
  { take }: { take: number },
): Promise<ThreadList> {
  const rows = await db.supportThread.findMany({
    where: { userId: customer.id, archivedAt: null },
    orderBy: [{ lastMessageAt: "desc" }, { id: "desc" }],
    take: take + 1,
    select: threadSelect,
  });
  return {
    items: rows.slice(0, take).map((row) => toThreadSummary(row, "CUSTOMER")),
    more: rows.length > take,
  };
}

/** NOT_FOUND, also for another customer's. */
export function myThread({ db, customer }: CustomerContext, input: GetThreadInput): Promise<ThreadView> {
  return threadView(db, "CUSTOMER", { ...input, userId: customer.id });
}

/** How many messages of the staff the customer hasn't read, in all threads. */
export async function myUnread({ db, customer }: CustomerContext): Promise<{ unread: number }> {
  const { _sum } = await db.supportThread.aggregate({
    where: { userId: customer.id },
    _sum: { customerUnread: true },
  });
  return { unread: _sum.customerUnread ?? 0 };
}

/** The customer has seen it up to an entry. Gives what is unread then, in all threads. NOT_FOUND. */
export async function readMyThread(
  ctx: CustomerContext,
  { number, seq }: ReadThreadInput,
): Promise<{ unread: number }> {
  await runTx(ctx.db, async (tx) =>
    markRead(tx, await lockThread(tx, { number, userId: ctx.customer.id }), "CUSTOMER", seq),
  );
  return myUnread(ctx);
}
