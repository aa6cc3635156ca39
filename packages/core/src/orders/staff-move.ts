import type { OrderState, StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { type Actor, staffActor } from "./actor.ts";
import { moveOrder } from "./change-order.ts";
import { lockOrder, type OrderRow } from "./order-row.ts";
import { staffViewOf } from "./staff-order.ts";

export interface StaffMove {
  number: number;
  to: OrderState;
  /** For the audit log: "order.ship". */
  action: string;
  note?: string | undefined;
  /** What else changes with the move, in the same transaction, after it. */
  also?: (tx: Tx, order: OrderRow, by: { actor: Actor; now: Date }) => Promise<void>;
}

/** One move of an order by staff: locked, checked against the table, noted and audited, and the new view given back. */
export function staffMove(
  ctx: StaffContext,
  { number, to, action, note, also }: StaffMove,
): Promise<StaffOrderView> {
  return runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    const by = { actor: staffActor(ctx), now: ctx.clock.now(), note };
    await moveOrder(tx, order, to, by);
    await also?.(tx, order, by);
    await audit(tx, ctx, {
      action,
      entity: "order",
      entityId: String(number),
      before: { state: order.state },
      after: { state: to, ...(note ? { note } : {}) },
    });
    return staffViewOf(tx, number);
  });
}
