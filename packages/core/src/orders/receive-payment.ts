import { DomainError, type StaffOrderView } from "@souk/contracts";
import type { StaffContext } from "../context.ts";
import { addEvent } from "./change-order.ts";
import { awaitedTransfer } from "./moves.ts";
import { staffMove } from "./staff-move.ts";

export interface Receipt {
  number: number;
  /** What the bank says has come, in minor units. */
  amount: number;
  note?: string | undefined;
}

/**
 * A bank transfer has arrived: the order is paid. WRONG_AMOUNT for one that isn't the sum due (it is for staff to settle
 * with the shopper first), ILLEGAL_TRANSITION where no transfer is awaited.
 */
export function receivePayment(
  ctx: StaffContext,
  { number, amount, note }: Receipt,
): Promise<StaffOrderView> {
  return staffMove(ctx, {
    number,
    to: "PAID",
    action: "order.receive",
    note,
    also: async (tx, order, by) => {
      const payment = awaitedTransfer(order);
      if (!payment) throw new DomainError("ILLEGAL_TRANSITION", { from: order.state, to: "PAID" });
      if (amount !== payment.amount)
        throw new DomainError("WRONG_AMOUNT", { due: payment.amount, got: amount });
      await tx.payment.update({
        where: { id: payment.id },
        data: { state: "CAPTURED" },
        select: { id: true },
      });
      await addEvent(tx, { orderId: order.id, type: "PAYMENT", data: { amount }, ...by });
    },
  });
}
