import type { StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { staffActor } from "../orders/actor.ts";
import { addEvent } from "../orders/change-order.ts";
import { lockOrder } from "../orders/order-row.ts";
import { staffViewOf } from "../orders/staff-order.ts";
import { runTx } from "../transaction.ts";
import { assertHeld, setReview, type Decision } from "./set-review.ts";

/** Lets a held order go on. NOT_HELD: somebody has judged it already, or nobody had to. */
export function approveOrder(ctx: StaffContext, { number, note }: Decision): Promise<StaffOrderView> {
  return runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    assertHeld(order);
    await setReview(tx, order, "CLEARED");
    const by = { actor: staffActor(ctx), now: ctx.clock.now() };
    await addEvent(tx, { orderId: order.id, type: "REVIEW", data: { review: "CLEARED", note }, ...by });
    await audit(tx, ctx, {
      action: "order.approve",
      entity: "order",
      entityId: String(number),
      before: { reviewState: order.reviewState },
      after: { reviewState: "CLEARED", ...(note ? { note } : {}) },
    });
    return staffViewOf(tx, number);
  });
}
