import type { ReconcileReportView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { enqueue } from "../../jobs/enqueue.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { getReport } from "./get-report.ts";

/** A round that is older and hasn't ended has died. */
const LONGEST_MS = 20 * 60_000;

/** Has a round begun now, or gives the one that runs. */
export function runReconciliation(ctx: StaffContext): Promise<ReconcileReportView> {
  return runTx(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('reconciliation'))::text AS locked`;
    const now = ctx.clock.now();
    const running = await tx.reconcileReport.findFirst({
      where: { endedAt: null, startedAt: { gt: new Date(now.getTime() - LONGEST_MS) } },
      select: { id: true },
    });
    if (running) return getReport(ctx, running, tx);
    const data = { startedAt: now, actorId: ctx.staff.id, actorName: ctx.staff.name };
    const { id } = await tx.reconcileReport.create({ data, select: { id: true } });
    await enqueue(tx, { name: "payments.reconcile", data: { id } });
    await audit(tx, ctx, { action: "reconciliation.run", entity: "reconciliation", entityId: id });
    return getReport(ctx, { id }, tx);
  });
}
