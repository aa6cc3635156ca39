import { z } from "zod";
import type { Core } from "../context.ts";
import { finishRefund } from "../orders/finish-refund.ts";
import { cancelOverdue, overdueTransfers } from "../payments/overdue-transfers.ts";
import { finishCapture } from "../payments/finish-capture.ts";
import { staleCaptures } from "../payments/stale-captures.ts";
import { staleRefunds } from "../orders/stale-refunds.ts";
import { closeBackorders } from "../inventory/backorder/close-backorders.ts";
import { reconcilePayment } from "./reconcile-payment.ts";
import { stalePayments } from "./stale-payments.ts";

const LOCK = 7_205_759;
const LONGEST_MS = 120_000;
const Got = z.tuple([z.object({ got: z.boolean() })]);

export interface Swept {
  /** False: another instance is at it. */
  ran: boolean;
  payments: number;
  refunds: number;
}

/**
 * Brings to an end what a crash, a time-out or a shopper who left has left open: every captured charge ends as one order
 * or is given back, expired reservations are freed, refunds under way are confirmed. One instance at a time works; each
 * step may be repeated. Throws an AggregateError after all else was done when some couldn't be.
 */
export async function sweep(core: Core): Promise<Swept> {
  // The transaction does nothing but hold the lock: it is gone with the process, whatever happens.
  return core.db.$transaction(
    async (tx) => {
      const [{ got }] = Got.parse(
        await tx.$queryRaw`SELECT pg_try_advisory_xact_lock(${LOCK}::bigint) AS got`,
      );
      return got ? sweepAll(core) : { ran: false, payments: 0, refunds: 0 };
    },
    { timeout: LONGEST_MS },
  );
}

async function sweepAll(core: Core): Promise<Swept> {
  const payments = await stalePayments(core);
  const refunds = await staleRefunds(core);
  const captures = await staleCaptures(core);
  const overdue = await overdueTransfers(core);
  const errors = [
    ...(await eachOf([core], closeBackorders)),
    ...(await eachOf(payments, (payment) => reconcilePayment(core, payment))),
    ...(await eachOf(refunds, (id) => finishRefund(core, id))),
    ...(await eachOf(captures, (id) => finishCapture(core, id))),
    ...(await eachOf(overdue, (number) => cancelOverdue(core, number))),
  ];
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} left open by the sweep`);
  return { ran: true, payments: payments.length, refunds: refunds.length };
}

// One that can't be finished must not keep the others waiting.
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<unknown[]> {
  const errors: unknown[] = [];
  for (const item of items) await work(item).catch((error: unknown) => errors.push(error));
  return errors;
}
