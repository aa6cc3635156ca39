import type { ImportJobView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { toJobView } from "../../import/jobs/job-view.ts";
import { findJob } from "./find-job.ts";

/** One import with its counts and some of its changes; NOT_FOUND, FORBIDDEN. */
export async function getImport(ctx: StaffContext, { id }: { id: string }): Promise<ImportJobView> {
  return toJobView(ctx.db, await findJob(ctx.db, ctx, id));
}
