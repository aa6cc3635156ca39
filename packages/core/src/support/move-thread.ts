import { SUPPORT_LIMITS, type ThreadView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { moveThread } from "./add-entry.ts";
import { customerBy } from "./post-message.ts";
import { lockThread } from "./thread-row.ts";
import { threadView } from "./thread-view.ts";

type One = { number: number };

/** Its customer has no more to ask. NOT_FOUND. */
export function closeThread(ctx: CustomerContext, one: One): Promise<ThreadView> {
  return move(ctx, one, "CLOSED");
}

export function reopenThread(ctx: CustomerContext, one: One): Promise<ThreadView> {
  return move(ctx, one, "OPEN");
}

function move(ctx: CustomerContext, { number }: One, to: "OPEN" | "CLOSED"): Promise<ThreadView> {
  return runTx(ctx.db, async (tx) => {
    const thread = await lockThread(tx, { number, userId: ctx.customer.id });
    await moveThread(tx, thread, to, customerBy(ctx));
    return threadView(tx, "CUSTOMER", { number, take: SUPPORT_LIMITS.shown });
  });
}
