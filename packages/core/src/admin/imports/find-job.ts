import { DomainError, ImportFormatName, importRights } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { jobSelect, type StoredJob } from "../../import/jobs/job-row.ts";
import { demandRight } from "../demand-right.ts";

/** A job by its id; NOT_FOUND, or FORBIDDEN for one of what they may not see. */
export async function findJob(
  tx: Tx,
  { staff }: Pick<StaffContext, "staff">,
  id: string,
): Promise<StoredJob> {
  const job = await tx.importJob.findUnique({ where: { id }, select: jobSelect });
  if (!job) throw new DomainError("NOT_FOUND", { entity: "import" });
  demandRight(staff, importRights(ImportFormatName.parse(job.format)).read);
  return job;
}

/** The same, held until the transaction ends, for who may change it: whoever works on it waits. */
export async function holdJob(tx: Tx, ctx: Pick<StaffContext, "staff">, id: string): Promise<StoredJob> {
  await tx.$queryRaw`SELECT 1 AS held FROM "ImportJob" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const job = await findJob(tx, ctx, id);
  demandRight(ctx.staff, importRights(ImportFormatName.parse(job.format)).write);
  return job;
}
