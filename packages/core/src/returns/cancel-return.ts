import { DomainError, type OrderReturns } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { customerActor } from "../orders/actor.ts";
import { type OrderAccess, openOrder } from "../orders/get-order.ts";
import { lockOrder } from "../orders/order-row.ts";
import { runTx } from "../transaction.ts";
import { moveReturn } from "./move-return.ts";
import { returnsOf } from "./order-returns.ts";
import { readReturn } from "./return-row.ts";
import { assertReturnMove } from "./return-transitions.ts";

/** The buyer keeps the goods after all, while nobody has answered; ILLEGAL_TRANSITION afterwards. */
export function cancelReturn(
  ctx: ShopperContext,
  { returnNumber, ...access }: OrderAccess & { returnNumber: number },
): Promise<OrderReturns> {
  return runTx(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const order = await openOrder(ctx, access, tx, lockOrder);
    const row = await readReturn(tx, returnNumber);
    if (row.order.id !== order.id) throw new DomainError("NOT_FOUND", { entity: "return" });
    // What staff have approved is theirs to end.
    if (row.state === "APPROVED") assertReturnMove("RECEIVED", "CANCELLED");
    await moveReturn(tx, row, "CANCELLED", { actor: customerActor(order), now });
    return returnsOf(tx, order, now);
  });
}
