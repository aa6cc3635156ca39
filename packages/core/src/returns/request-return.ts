import { DomainError, type OrderReturns, type RequestReturnInput } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { customerActor } from "../orders/actor.ts";
import { openOrder } from "../orders/get-order.ts";
import { lockOrder } from "../orders/order-row.ts";
import { readSettings } from "../settings/read-settings.ts";
import { runTx } from "../transaction.ts";
import { openReturn } from "./open-return.ts";
import { returnsOf } from "./order-returns.ts";
import { returnUntil } from "./returnable.ts";

/**
 * The buyer asks to send something back: signed in, or with the order's key. Refuses with RETURN_NOT_OPEN (nothing has
 * arrived yet, or the time is over) and what `openReturn` does.
 */
export function requestReturn(
  ctx: ShopperContext,
  { lines, note, ...access }: RequestReturnInput,
): Promise<OrderReturns> {
  return runTx(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const order = await openOrder(ctx, access, tx, lockOrder);
    const { windowDays } = await readSettings(tx, "returns");
    const until = returnUntil(order, windowDays);
    if (until === null || until < now)
      throw new DomainError("RETURN_NOT_OPEN", { until: until?.toISOString() ?? null });
    await openReturn(ctx, tx, order, { lines, note }, { actor: customerActor(order), now });
    return returnsOf(tx, order, now);
  });
}
