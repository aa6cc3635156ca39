import { DomainError, type StaffOrderView } from "@souk/contracts";
import type { StaffContext } from "../context.ts";
import { awaitedTransfer } from "./moves.ts";
import { staffMove } from "./staff-move.ts";

/** The order is being packed; one to be paid by transfer is not, before the transfer has come. */
export function processOrder(ctx: StaffContext, { number }: { number: number }): Promise<StaffOrderView> {
  return staffMove(ctx, {
    number,
    to: "PROCESSING",
    action: "order.process",
    also: async (_tx, order) => {
      if (awaitedTransfer(order))
        throw new DomainError("ILLEGAL_TRANSITION", { from: order.state, to: "PROCESSING" });
    },
  });
}
