import type { StaffReturnView } from "@souk/contracts";
import type { StaffContext } from "../context.ts";
import { staffReturnMove } from "./staff-return-move.ts";

interface One {
  number: number;
}

/** The customer may send the goods. EXCHANGE_GONE: what they want in their place can't be held for them. */
export function approveReturn(ctx: StaffContext, { number }: One): Promise<StaffReturnView> {
  return staffReturnMove(ctx, { number, to: "APPROVED", action: "return.approve" });
}

/** They stay with the customer, who is told why. */
export function rejectReturn(
  ctx: StaffContext,
  { number, reason }: One & { reason: string },
): Promise<StaffReturnView> {
  return staffReturnMove(ctx, {
    number,
    to: "REJECTED",
    action: "return.reject",
    note: reason,
    also: async (tx, { row }) => {
      await tx.return.update({ where: { id: row.id }, data: { answer: reason }, select: { id: true } });
    },
  });
}

/** The parcel is here; nobody has looked into it yet. */
export function receiveReturn(ctx: StaffContext, { number }: One): Promise<StaffReturnView> {
  return staffReturnMove(ctx, { number, to: "RECEIVED", action: "return.receive" });
}

/** Nothing is given back (a repair, a gift); a refund closes by itself. */
export function closeReturn(ctx: StaffContext, { number }: One): Promise<StaffReturnView> {
  return staffReturnMove(ctx, { number, to: "CLOSED", action: "return.close" });
}

/** The goods never came. */
export function abandonReturn(ctx: StaffContext, { number }: One): Promise<StaffReturnView> {
  return staffReturnMove(ctx, { number, to: "CANCELLED", action: "return.cancel" });
}
