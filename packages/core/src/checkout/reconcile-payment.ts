import { asDomainError } from "@souk/contracts";
import { type Cart, columns, type Order } from "@souk/db";
import type { Core } from "../context.ts";
import { finishDue } from "../edits/finish-due.ts";
import { tellPaymentFailed } from "../mail/tell-payment-failed.ts";
import { runTx } from "../transaction.ts";
import { findCharge } from "./ask-provider.ts";
import { finishPayment } from "./finish-payment.ts";
import { giveUp, voidGivenUp } from "./give-up.ts";
import type { StalePayment } from "./stale-payments.ts";

const c = columns<Cart>("c");
const o = columns<Order>("o");

/** Asks the provider what became of a charge, and finishes the payment as its shopper's own call would have. */
export async function reconcilePayment(core: Core, payment: StalePayment): Promise<void> {
  const { cartId, dueOrderId } = payment;
  if (!payment.givenUp && (cartId ?? dueOrderId) !== null) {
    const answer = await findCharge(core, payment);
    const isOver = answer !== null && answer !== "unreachable" && answer.state !== "action_required";
    if (isOver)
      return quietly(() =>
        dueOrderId === null
          ? finishPayment(core, { paymentId: payment.id, answer, cart: null, isUnattended: true })
          : finishDue(core, { paymentId: payment.id, answer }),
      );
    // A waiting charge, or one never made, is left alone until its time is up.
    if (!payment.expired) return;
  }
  if (payment.givenUp || (await expire(core, payment))) await voidGivenUp(core, payment);
}

/** False: its shopper finished it meanwhile. */
async function expire(core: Core, { id, cartId, dueOrderId }: StalePayment): Promise<boolean> {
  return runTx(core.db, async (tx) => {
    if (dueOrderId === null)
      await tx.$queryRaw`SELECT 1 AS locked FROM "Cart" c WHERE ${c.id} = ${cartId}::uuid FOR UPDATE`;
    else await tx.$queryRaw`SELECT 1 AS locked FROM "Order" o WHERE ${o.id} = ${dueOrderId}::uuid FOR UPDATE`;
    const open = await tx.payment.findFirst({
      where: { id, declineCode: null, state: { in: ["INITIATED", "ACTION_REQUIRED"] } },
      select: { id: true },
    });
    if (open) {
      await giveUp(tx, [id], "EXPIRED", core.clock.now());
      await tellPaymentFailed(tx, id);
    }
    return open !== null;
  });
}

// The refusal is for the shopper, who asks again and is told then.
async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!asDomainError(error)) throw error;
  }
}
