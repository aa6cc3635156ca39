import type { StaffOrderView } from "@souk/contracts";
import type { StaffContext } from "../context.ts";
import { addEvent } from "./change-order.ts";
import { paymentOf } from "./order-row.ts";
import { staffMove } from "./staff-move.ts";

/** The parcel has arrived; cash that was due has been taken with it. */
export function deliverOrder(ctx: StaffContext, { number }: { number: number }): Promise<StaffOrderView> {
  return staffMove(ctx, {
    number,
    to: "DELIVERED",
    action: "order.deliver",
    also: async (tx, order, by) => {
      const open = { orderId: order.id, deliveredAt: null };
      await tx.shipment.updateMany({ where: open, data: { deliveredAt: by.now } });
      const payment = paymentOf(order);
      if (payment?.state !== "AWAITING") return;
      await tx.payment.update({
        where: { id: payment.id },
        data: { state: "CAPTURED" },
        select: { id: true },
      });
      await addEvent(tx, { orderId: order.id, type: "PAYMENT", data: { amount: payment.amount }, ...by });
    },
  });
}
