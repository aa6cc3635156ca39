import type { StaffOrderView } from "@souk/contracts";
import type { StaffContext } from "../context.ts";
import { staffMove } from "./staff-move.ts";

/** The order is being packed. */
export function processOrder(ctx: StaffContext, { number }: { number: number }): Promise<StaffOrderView> {
  return staffMove(ctx, { number, to: "PROCESSING", action: "order.process" });
}
