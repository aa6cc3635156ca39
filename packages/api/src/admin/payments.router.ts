import { PaymentEventPage, PaymentEventRef, PaymentEventsInput, PaymentEventView } from "@souk/contracts";
import { getPaymentEvent } from "@souk/core/admin/payment-events/get-payment-event";
import { listPaymentEvents } from "@souk/core/admin/payment-events/list-payment-events";
import { replayPaymentEvent } from "@souk/core/admin/payment-events/replay-payment-event";
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
});
