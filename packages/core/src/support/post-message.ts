import { type PostMessageInput, SUPPORT_LIMITS, type ThreadView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { takeTurn } from "../limits/take-turn.ts";
import type { Actor } from "../orders/actor.ts";
import { runTx } from "../transaction.ts";
import { postOnce } from "./post-once.ts";
import { lockThread, readThread } from "./thread-row.ts";
import { threadView } from "./thread-view.ts";

export function customerBy({ customer, clock }: CustomerContext): { actor: Actor; now: Date } {
  return { actor: { kind: "CUSTOMER", id: customer.id, name: null }, now: clock.now() };
}

/** A customer's next message, once a key. NOT_FOUND, TOO_MANY_REQUESTS, IDEMPOTENCY_CONFLICT. */
export async function postMessage(
  ctx: CustomerContext,
  { number, ...message }: PostMessageInput,
): Promise<ThreadView> {
  const { id: userId } = ctx.customer;
  await readThread(ctx.db, { number, userId });
  await takeTurn(ctx, "support-message", { owner: userId });
  return runTx(ctx.db, async (tx) => {
    const thread = await lockThread(tx, { number, userId });
    await postOnce(tx, thread, message, customerBy(ctx));
    return threadView(tx, "CUSTOMER", { number, take: SUPPORT_LIMITS.shown });
  });
}
