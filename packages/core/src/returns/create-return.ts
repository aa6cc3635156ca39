import type { StaffReturnView, WantedReturnLine } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { staffActor } from "../orders/actor.ts";
import { lockOrder } from "../orders/order-row.ts";
import { runTx } from "../transaction.ts";
import { moveReturn } from "./move-return.ts";
import { openReturn } from "./open-return.ts";
import { readReturn } from "./return-row.ts";
import { staffReturnOf } from "./staff-return.ts";

/** Opened by staff (on the phone, at the counter), whenever: approved at once. Refuses with what `openReturn` and approving do. */
export function createReturn(
  ctx: StaffContext,
  { number, ...wanted }: { number: number; lines: readonly WantedReturnLine[]; note: string },
): Promise<StaffReturnView> {
  return runTx(ctx.db, async (tx) => {
    const order = await lockOrder(tx, number);
    const by = { actor: staffActor(ctx), now: ctx.clock.now() };
    const opened = await openReturn(ctx, tx, order, wanted, by);
    await moveReturn(tx, await readReturn(tx, opened.number), "APPROVED", by);
    await audit(tx, ctx, {
      action: "return.create",
      entity: "order",
      entityId: String(number),
      after: { return: opened.number, lines: wanted.lines.length },
    });
    return staffReturnOf(tx, opened.number);
  });
}
