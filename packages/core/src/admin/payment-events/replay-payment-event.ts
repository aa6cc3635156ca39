import { DomainError, type PaymentEventView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { enqueue } from "../../jobs/enqueue.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { getPaymentEvent } from "./get-payment-event.ts";

/** Has a provider's message looked into once more. NOT_FOUND; ILLEGAL_TRANSITION while that is still to be done. */
export function replayPaymentEvent(ctx: StaffContext, { id }: { id: string }): Promise<PaymentEventView> {
  return runTx(ctx.db, async (tx) => {
    const event = await tx.providerEvent.findUnique({ where: { id }, select: { state: true } });
    if (!event) throw new DomainError("NOT_FOUND", { entity: "payment event" });
    const { count } = await tx.providerEvent.updateMany({
      where: { id, state: event.state, NOT: { state: "RECEIVED" } },
      data: { state: "RECEIVED", error: null, replays: { increment: 1 } },
    });
    if (count === 0) throw new DomainError("ILLEGAL_TRANSITION", { from: event.state, to: "RECEIVED" });
    await enqueue(tx, { name: "payments.event", data: { id } });
    await audit(tx, ctx, {
      action: "payment-event.replay",
      entity: "payment-event",
      entityId: id,
      before: { state: event.state },
      after: { state: "RECEIVED" },
    });
    return getPaymentEvent(ctx, { id }, tx);
  });
}
