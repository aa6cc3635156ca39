import { DomainError, type ImportJobView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { canUndo, toJobView } from "../../import/jobs/job-view.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { findJob, holdJob } from "./find-job.ts";

/** Has all that an import did taken back. ILLEGAL_TRANSITION for one that did nothing or is under way; NOT_FOUND. */
export async function undoImport(ctx: StaffContext, { id }: { id: string }): Promise<ImportJobView> {
  return runTx(ctx.db, async (tx) => {
    const job = await holdJob(tx, ctx, id);
    if (!canUndo(job)) throw new DomainError("ILLEGAL_TRANSITION", { from: job.state, to: "UNDO" });
    const changes = await tx.importChange.count({ where: { jobId: id } });
    const own = {
      work: "UNDO",
      state: "QUEUED",
      cancelAsked: false,
      takenBy: null,
      finishedAt: null,
    } as const;
    const anew = { cursor: changes, doneRows: 0, totalRows: changes, undone: 0, conflicts: 0, samples: [] };
    const actor = { actorId: ctx.staff.id, actorName: ctx.staff.name };
    // Its rows would take it in a second time.
    await tx.importRow.deleteMany({ where: { jobId: id } });
    if (job.work === "IMPORT") await tx.importProblem.deleteMany({ where: { jobId: id } });
    await tx.importJob.update({
      where: { id },
      data: job.work === "IMPORT" ? { ...own, ...anew, ...actor } : { ...own, ...actor },
      select: { id: true },
    });
    await audit(tx, ctx, {
      action: "import.undo",
      entity: "import",
      entityId: id,
      after: { filename: job.filename },
    });
    return toJobView(tx, await findJob(tx, ctx, id));
  });
}
