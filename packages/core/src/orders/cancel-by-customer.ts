import type { OrderView } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { runTx } from "../transaction.ts";
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
    const buyer = order.addresses.find(({ kind }) => kind === "SHIPPING");
    const actor = { kind: "CUSTOMER" as const, id: order.userId, name: buyer?.fullName ?? null };
    return cancelOrder(tx, order, { actor, now: ctx.clock.now(), note: reason });
  });
  await finishCancel(ctx, undo);
  return getOrder(ctx, access);
}
