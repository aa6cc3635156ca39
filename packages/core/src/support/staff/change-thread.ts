import type { StaffThreadView } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../../admin/audit/audit.ts";
import { type Actor, staffActor } from "../../orders/actor.ts";
import { runTx } from "../../transaction.ts";
import { lockThread, type ThreadRow } from "../thread-row.ts";
import { staffThreadOf } from "./staff-thread.ts";

type By = { actor: Actor; now: Date };

export interface ThreadChangeByStaff {
  /** For the audit log: "support.close". */
  action: string;
  /** Changes the locked thread; what the log is to say, or null where nothing had to be changed. */
  change: (tx: Tx, thread: ThreadRow, by: By) => Promise<{ before?: object; after: object } | null>;
}

/** One change of a thread by staff: locked, audited, answered with the whole thread. NOT_FOUND. */
export function changeThread(
  ctx: StaffContext,
  number: number,
  { action, change }: ThreadChangeByStaff,
): Promise<StaffThreadView> {
  return runTx(ctx.db, async (tx) => {
    const thread = await lockThread(tx, { number });
    const changed = await change(tx, thread, { actor: staffActor(ctx), now: ctx.clock.now() });
    if (changed) await audit(tx, ctx, { action, entity: "support", entityId: String(number), ...changed });
    return staffThreadOf(tx, ctx, { number });
  });
}
