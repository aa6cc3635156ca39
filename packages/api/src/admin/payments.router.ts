import {
  PaymentEventPage,
  PaymentEventRef,
  PaymentEventsInput,
  PaymentEventView,
  ReconcileReportPage,
  ReconcileReportsInput,
  ReconcileReportView,
} from "@souk/contracts";
import { getPaymentEvent } from "@souk/core/admin/payment-events/get-payment-event";
import { listPaymentEvents } from "@souk/core/admin/payment-events/list-payment-events";
import { replayPaymentEvent } from "@souk/core/admin/payment-events/replay-payment-event";
import { getReport } from "@souk/core/admin/reconciliation/get-report";
import { listReports } from "@souk/core/admin/reconciliation/list-reports";
import { runReconciliation } from "@souk/core/admin/reconciliation/run-reconciliation";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const paymentsRouter = router({
  events: staffProcedure("payments.read")
    .input(PaymentEventsInput)
    .output(PaymentEventPage)
    .query(({ ctx, input }) => listPaymentEvents(ctx, input)),
  event: staffProcedure("payments.read")
    .input(PaymentEventRef)
    .output(PaymentEventView)
    .query(({ ctx, input }) => getPaymentEvent(ctx, input)),
  replay: staffProcedure("payments.write")
    .input(PaymentEventRef)
    .output(PaymentEventView)
    .mutation(({ ctx, input }) => replayPaymentEvent(ctx, input)),
  reports: staffProcedure("payments.read")
    .input(ReconcileReportsInput)
    .output(ReconcileReportPage)
    .query(({ ctx, input }) => listReports(ctx, input)),
  report: staffProcedure("payments.read")
    .input(PaymentEventRef)
    .output(ReconcileReportView)
    .query(({ ctx, input }) => getReport(ctx, input)),
  reconcile: staffProcedure("payments.write")
    .output(ReconcileReportView)
    .mutation(({ ctx }) => runReconciliation(ctx)),
});
