import type { ReturnState, StaffReturnView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { type Actor, staffActor } from "../orders/actor.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { runTx } from "../transaction.ts";
import { moveReturn } from "./move-return.ts";
import { lockReturn, type ReturnRow } from "./return-row.ts";
import { staffReturnOf } from "./staff-return.ts";

export interface ReturnMove {
  number: number;
  to: ReturnState;
  /** For the audit log: "return.approve". */
  action: string;
  note?: string | undefined;
  /** What else changes with the move, in the same transaction, before it. */
  also?: (tx: Tx, at: { row: ReturnRow; order: OrderRow }, by: { actor: Actor; now: Date }) => Promise<void>;
}

/** One move of a return by staff: locked, checked against the table, noted and audited. */
export function staffReturnMove(
  ctx: StaffContext,
  { number, to, action, note, also }: ReturnMove,
): Promise<StaffReturnView> {
  return runTx(ctx.db, async (tx) => {
    const { row, order } = await lockReturn(tx, number);
    const by = { actor: staffActor(ctx), now: ctx.clock.now(), note };
    await moveReturn(tx, row, to, by);
    await also?.(tx, { row, order }, by);
    await audit(tx, ctx, {
      action,
      entity: "order",
      entityId: String(order.number),
      before: { return: number, state: row.state },
      after: { return: number, state: to, ...(note ? { note } : {}) },
    });
    return staffReturnOf(tx, number);
  });
}
