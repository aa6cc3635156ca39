import { DomainError, type ImportJobView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { toJobView } from "../../import/jobs/job-view.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { findJob, holdJob } from "./find-job.ts";

/** Has a job stopped after the rows under way. ILLEGAL_TRANSITION for one that ended; NOT_FOUND. */
export async function cancelImport(ctx: StaffContext, { id }: { id: string }): Promise<ImportJobView> {
  return runTx(ctx.db, async (tx) => {
    const { state, filename } = await holdJob(tx, ctx, id);
    if (state !== "QUEUED" && state !== "RUNNING")
      throw new DomainError("ILLEGAL_TRANSITION", { from: state, to: "CANCELLED" });
    const waits = state === "QUEUED";
    const now = ctx.clock.now();
    await tx.importJob.update({
      where: { id },
      data: waits ? { state: "CANCELLED", finishedAt: now } : { cancelAsked: true },
      select: { id: true },
    });
    await audit(tx, ctx, { action: "import.cancel", entity: "import", entityId: id, after: { filename } });
    return toJobView(tx, await findJob(tx, ctx, id));
  });
}
