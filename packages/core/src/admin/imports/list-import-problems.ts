import type { ImportProblems, ImportProblemsInput } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { problemsPage } from "../../import/jobs/problems-page.ts";
import { findJob } from "./find-job.ts";

/** What is wrong with a file's rows, a page at a time; NOT_FOUND, FORBIDDEN, INVALID_CURSOR. */
export async function listImportProblems(
  ctx: Pick<StaffContext, "db" | "staff">,
  input: z.infer<typeof ImportProblemsInput>,
): Promise<z.infer<typeof ImportProblems>> {
  await findJob(ctx.db, ctx, input.id);
  return problemsPage(ctx.db, input);
}
