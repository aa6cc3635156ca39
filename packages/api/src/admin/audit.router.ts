import { AuditInput, AuditPage } from "@souk/contracts";
import { listAudit } from "@souk/core/admin/audit/list-audit";
import { recordTimeline } from "@souk/core/admin/audit/record-timeline";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const auditRouter = router({
  list: staffProcedure("audit.read")
    .input(AuditInput)
    .output(AuditPage)
    .query(({ ctx, input }) => listAudit(ctx, input)),
  /** One record's history, for whoever may read the products. */
  timeline: staffProcedure("products.read")
    .input(AuditInput.required({ entity: true, entityId: true }))
    .output(AuditPage)
    .query(({ ctx, input }) => recordTimeline(ctx, input)),
});
