import { DomainError, PaymentEventView } from "@souk/contracts";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { redact } from "../jobs/redact.ts";
import { eventSelect, ordersOf, toEventItem } from "./list-payment-events.ts";

const Payload = z.record(z.string(), z.unknown());

/** One message of a provider's with what it said; NOT_FOUND. */
export async function getPaymentEvent(
  ctx: StaffContext,
  { id }: { id: string },
  tx: Tx = ctx.db,
): Promise<PaymentEventView> {
  const event = await tx.providerEvent.findUnique({
    where: { id },
    select: { ...eventSelect, attempts: true, replays: true, error: true, processedAt: true, payload: true },
  });
  if (!event) throw new DomainError("NOT_FOUND", { entity: "payment event" });
  const { payload, processedAt, attempts, replays, error, ...row } = event;
  const numbers = await ordersOf(tx, row.paymentId === null ? [] : [row.paymentId]);
  return PaymentEventView.parse({
    ...toEventItem(row, numbers),
    paymentId: row.paymentId,
    attempts,
    replays,
    error,
    processedAt: processedAt?.toISOString() ?? null,
    payload: redact(Payload.catch({}).parse(payload)),
  });
}
