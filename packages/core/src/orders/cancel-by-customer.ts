import type { OrderView } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { customerActor } from "./actor.ts";
import { cancelOrder, finishCancel } from "./cancel-order.ts";
import { getOrder, openOrder, type OrderAccess } from "./get-order.ts";
import { lockOrder } from "./order-row.ts";

/** The buyer changes his mind before it is shipped; ILLEGAL_TRANSITION afterwards. */
export async function cancelByCustomer(
  ctx: ShopperContext,
  { reason, ...access }: OrderAccess & { reason?: string | undefined },
): Promise<OrderView> {
  const undo = await runTx(ctx.db, async (tx) => {
    const order = await openOrder(ctx, access, tx, lockOrder);
    return cancelOrder(tx, order, { actor: customerActor(order), now: ctx.clock.now(), note: reason });
  });
  await finishCancel(ctx, undo);
  return getOrder(ctx, access);
}
