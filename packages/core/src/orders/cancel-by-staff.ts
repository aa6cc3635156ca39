import type { StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { staffActor } from "./actor.ts";
import { cancelOrder, finishCancel } from "./cancel-order.ts";
import { lockOrder } from "./order-row.ts";
import { staffOrder } from "./staff-order.ts";

/** Cancels an order that hasn't been shipped; captured money is given back (at the latest by `sweep`). */
export async function cancelByStaff(
  ctx: StaffContext,
  { number, reason }: { number: number; reason?: string | undefined },
): Promise<StaffOrderView> {
  const undo = await runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    const by = { actor: staffActor(ctx), now: ctx.clock.now(), note: reason };
    const left = await cancelOrder(tx, order, by);
    await audit(tx, ctx, {
      action: "order.cancel",
      entity: "order",
      entityId: String(number),
      before: { state: order.state },
      after: { state: "CANCELLED", ...(reason ? { reason } : {}) },
    });
    return left;
  });
  await finishCancel(ctx, undo);
  return staffOrder(ctx, { number });
}
