import type { StaffOrderView } from "@souk/contracts";
import type { StaffContext } from "../context.ts";
import { staffMove } from "./staff-move.ts";

/** Staff have checked the order (a call to the buyer, say); needed before cash orders are packed. */
export function confirmOrder(ctx: StaffContext, { number }: { number: number }): Promise<StaffOrderView> {
  return staffMove(ctx, { number, to: "CONFIRMED", action: "order.confirm" });
}
