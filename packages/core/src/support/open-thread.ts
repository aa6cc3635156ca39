import { DomainError, type OpenThreadInput, SUPPORT_LIMITS, type ThreadView } from "@souk/contracts";
import type { CustomerContext, Tx } from "../context.ts";
import { takeTurn } from "../limits/take-turn.ts";
import { runTx } from "../transaction.ts";
import { customerBy } from "./post-message.ts";
import { postOnce } from "./post-once.ts";
import { threadSelect } from "./thread-row.ts";
import { threadView } from "./thread-view.ts";

/**
 * Opens a thread with its first message; once a key. NOT_FOUND (an order that isn't one's own), TOO_MANY_REQUESTS,
 * IDEMPOTENCY_CONFLICT.
 */
export async function openThread(ctx: CustomerContext, input: OpenThreadInput): Promise<ThreadView> {
  const { id: userId } = ctx.customer;
  const known = await ctx.db.supportThread.count({ where: { userId, openKey: input.key } });
  // What is sent again is no second one.
  if (known === 0) await takeTurn(ctx, "support-thread", { owner: userId });
  return runTx(ctx.db, async (tx) => {
    const orderId = await ownOrder(tx, userId, input.orderNumber);
    const by = customerBy(ctx);
    await tx.supportThread.createMany({
      data: [{ userId, orderId, subject: input.subject, openKey: input.key, createdAt: by.now }],
      skipDuplicates: true,
    });
    const thread = await tx.supportThread.findUniqueOrThrow({
      where: { userId_openKey: { userId, openKey: input.key } },
      select: threadSelect,
    });
    if (thread.subject !== input.subject) throw new DomainError("IDEMPOTENCY_CONFLICT", {});
    await postOnce(tx, thread, input, by);
    return threadView(tx, "CUSTOMER", { number: thread.number, take: SUPPORT_LIMITS.shown });
  });
}

async function ownOrder(tx: Tx, userId: string, number: number | undefined): Promise<string | null> {
  if (number === undefined) return null;
  const order = await tx.order.findFirst({
    where: { number, userId, deletedAt: null },
    select: { id: true },
  });
  if (!order) throw new DomainError("NOT_FOUND", { entity: "order" });
  return order.id;
}
