import { DomainError, type ImportJobView, type StartImportInput } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { toJobView } from "../../import/jobs/job-view.ts";
import { canStart } from "../../import/jobs/job-view.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { findJob, holdJob } from "./find-job.ts";

/**
 * Has a file that was tried taken in, or one that stopped half-way gone on with. IMPORT_HAS_PROBLEMS unless it may
 * leave out what is wrong; ILLEGAL_TRANSITION for one that is under way or done; NOT_FOUND also when its rows are gone.
 */
export async function startImport(
  ctx: StaffContext,
  { id, leaveOutRefused }: z.infer<typeof StartImportInput>,
): Promise<ImportJobView> {
  return runTx(ctx.db, async (tx) => {
    const job = await holdJob(tx, ctx, id);
    if (!canStart(job)) throw new DomainError("ILLEGAL_TRANSITION", { from: job.state, to: "IMPORT" });
    const row = await tx.importRow.findFirst({ where: { jobId: id }, select: { line: true } });
    if (!row) throw new DomainError("NOT_FOUND", { entity: "import" });
    if (job.work === "CHECK") {
      if (job.refused > 0 && !leaveOutRefused)
        throw new DomainError("IMPORT_HAS_PROBLEMS", { refused: job.refused });
      await tx.importProblem.deleteMany({ where: { jobId: id } });
    }
    const anew = { cursor: 0, doneRows: 0, created: 0, changed: 0, unchanged: 0, refused: 0, samples: [] };
    await tx.importJob.update({
      where: { id },
      data: {
        ...(job.work === "CHECK" && anew),
        work: "IMPORT",
        state: "QUEUED",
        cancelAsked: false,
        takenBy: null,
        finishedAt: null,
        actorId: ctx.staff.id,
        actorName: ctx.staff.name,
      },
      select: { id: true },
    });
    const after = { filename: job.filename, rows: job.totalRows };
    await audit(tx, ctx, { action: "import.start", entity: "import", entityId: id, after });
    return toJobView(tx, await findJob(tx, ctx, id));
  });
}
