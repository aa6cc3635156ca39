import type { Core } from "../../context.ts";

const KEPT_MS = 7 * 24 * 3_600_000;

/** The rows of files that nobody took in for a week go; what became of each file stays. */
export async function forgetOldImports({ db, clock }: Pick<Core, "db" | "clock">): Promise<number> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  const { count } = await db.importRow.deleteMany({
    where: { job: { createdAt: { lt: before }, state: { in: ["DONE", "CANCELLED", "FAILED", "UNDONE"] } } },
  });
  return count;
}
