import type { ImportJobView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { toJobView } from "../../import/jobs/job-view.ts";
import { findJob } from "./find-job.ts";

/** One import with its counts and some of its changes; NOT_FOUND. */
export async function getImport({ db }: StaffContext, { id }: { id: string }): Promise<ImportJobView> {
  return toJobView(db, await findJob(db, id));
}
