import type { StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { staffActor } from "../orders/actor.ts";
import { addEvent } from "../orders/change-order.ts";
import { cancelOrder, finishCancel } from "../orders/cancel-order.ts";
import { lockOrder } from "../orders/order-row.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { runTx } from "../transaction.ts";
import { assertHeld, type Decision, setReview } from "./set-review.ts";

/** Turns a held order down: it is cancelled, its stock goes back, and what was taken or held is given back. */
export async function rejectOrder(ctx: StaffContext, { number, note }: Decision): Promise<StaffOrderView> {
  const undo = await runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    assertHeld(order);
    await setReview(tx, order, "REJECTED");
    const by = { actor: staffActor(ctx), now: ctx.clock.now() };
    await addEvent(tx, { orderId: order.id, type: "REVIEW", data: { review: "REJECTED", note }, ...by });
    const left = await cancelOrder(tx, order, { ...by, note });
    await audit(tx, ctx, {
      action: "order.reject",
      entity: "order",
      entityId: String(number),
      before: { reviewState: order.reviewState, state: order.state },
      after: { reviewState: "REJECTED", state: "CANCELLED", ...(note ? { note } : {}) },
    });
    return left;
  });
  await finishCancel(ctx, undo);
  return staffOrder(ctx, { number });
}
