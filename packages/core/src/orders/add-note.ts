import type { StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { staffActor } from "./actor.ts";
import { addEvent } from "./change-order.ts";
import { lockOrder } from "./order-row.ts";
import { staffViewOf } from "./staff-order.ts";

/** An internal note; the buyer never sees it. */
export function addNote(
  ctx: StaffContext,
  { number, note }: { number: number; note: string },
): Promise<StaffOrderView> {
  return runTx(ctx.db, async (tx) => {
    const { id: orderId } = await lockOrder(tx, number);
    const by = { actor: staffActor(ctx), now: ctx.clock.now() };
    await addEvent(tx, { orderId, type: "NOTE", data: { note }, ...by });
    await audit(tx, ctx, {
      action: "order.note",
      entity: "order",
      entityId: String(number),
      after: { note },
    });
    return staffViewOf(tx, number);
  });
}
