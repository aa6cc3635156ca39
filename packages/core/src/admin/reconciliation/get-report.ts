import { DomainError, ReconcileReportView } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { reportSelect, toReport } from "./list-reports.ts";

/** One round with what it found; NOT_FOUND. */
export async function getReport(
  ctx: StaffContext,
  { id }: { id: string },
  tx: Tx = ctx.db,
): Promise<ReconcileReportView> {
  const report = await tx.reconcileReport.findUnique({
    where: { id },
    select: { ...reportSelect, items: true },
  });
  if (!report) throw new DomainError("NOT_FOUND", { entity: "reconciliation" });
  return ReconcileReportView.parse(toReport(report));
}
