import type { StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { staffActor } from "./actor.ts";
import { cancelOrder } from "./cancel-order.ts";
import { finishRefund } from "./finish-refund.ts";
import { lockOrder } from "./order-row.ts";
import { staffOrder } from "./staff-order.ts";

/** Cancels an order that hasn't been shipped; captured money is given back (at the latest by `sweep`). */
export async function cancelByStaff(
  ctx: StaffContext,
  { number, reason }: { number: number; reason?: string | undefined },
): Promise<StaffOrderView> {
  const refundIds = await runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    const by = { actor: staffActor(ctx), now: ctx.clock.now(), note: reason };
    const refunds = await cancelOrder(tx, order, by);
    await audit(tx, ctx, {
      action: "order.cancel",
      entity: "order",
      entityId: String(number),
      before: { state: order.state },
      after: { state: "CANCELLED", ...(reason ? { reason } : {}) },
    });
    return refunds;
  });
  for (const id of refundIds) await finishRefund(ctx, id);
  return staffOrder(ctx, { number });
}
