import { DomainError } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import { jobSelect, type StoredJob } from "../../import/jobs/job-row.ts";

/** A job by its id; NOT_FOUND. */
export async function findJob(tx: Tx, id: string): Promise<StoredJob> {
  const job = await tx.importJob.findUnique({ where: { id }, select: jobSelect });
  if (!job) throw new DomainError("NOT_FOUND", { entity: "import" });
  return job;
}

/** The same, held until the transaction ends: whoever works on it waits. */
export async function holdJob(tx: Tx, id: string): Promise<StoredJob> {
  await tx.$queryRaw`SELECT 1 AS held FROM "ImportJob" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return findJob(tx, id);
}
