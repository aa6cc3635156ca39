import {
  AuditEntryId,
  AuditInput,
  AuditLogPage,
  AuditPage,
  CspReportList,
  RevertPlan,
} from "@souk/contracts";
import { listAudit } from "@souk/core/admin/audit/list-audit";
import { previewRevert, revertChange } from "@souk/core/admin/audit/revert/revert-change";
import { recordTimeline } from "@souk/core/admin/audit/record-timeline";
import { listReports } from "@souk/core/csp/list-reports";
import { anyStaffProcedure, staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const auditRouter = router({
  /** What browsers refused to load for our pages. */
  blocked: staffProcedure("audit.read")
    .output(CspReportList)
    .query(({ ctx }) => listReports(ctx)),
  list: staffProcedure("audit.read")
    .input(AuditInput)
    .output(AuditLogPage)
    .query(({ ctx, input }) => listAudit(ctx, input)),
  /** One record's history, for whoever may read the record: core asks for its own right. */
  timeline: anyStaffProcedure
    .input(AuditInput.required({ entity: true, entityId: true }))
    .output(AuditPage)
    .query(({ ctx, input }) => recordTimeline(ctx, input)),
  /** Besides the log, the right to change the record itself is asked for. */
  previewRevert: staffProcedure("audit.read")
    .input(AuditEntryId)
    .output(RevertPlan)
    .query(({ ctx, input }) => previewRevert(ctx, input)),
  revert: staffProcedure("audit.read")
    .input(AuditEntryId)
    .output(RevertPlan)
    .mutation(({ ctx, input }) => revertChange(ctx, input)),
});
