import { DomainError } from "@souk/contracts";
import { columns, type Payment } from "@souk/db";
import type { Tx } from "../context.ts";
import type { Actor } from "./actor.ts";
import type { RefundPart } from "./split-refund.ts";

const pay = columns<Payment>("pay");

export interface RefundToMake {
  part: RefundPart;
  idempotencyKey: string;
  requestHash?: string | undefined;
  reason: string;
  actor: Actor;
  /** Puts the part's units back on the shelf. */
  restock: boolean;
  /** The account that gets it; not said: it goes back to where it came from. */
  creditId?: string | undefined;
  /** Whose goods they are. */
  returnId?: string | undefined;
  /** What has made the order cost less. */
  editId?: string | undefined;
}

/**
 * Sets money aside for a refund before the provider is asked, so that refunds under way count too. REFUND_TOO_LARGE when
 * captured money doesn't suffice; the condition stands in the UPDATE, and a CHECK behind it.
 */
export async function reserveRefund(tx: Tx, refund: RefundToMake): Promise<string> {
  const { part, actor, idempotencyKey, reason, restock } = refund;
  const { requestHash = null, creditId = null, returnId = null, editId = null } = refund;
  const { paymentId, amount, shippingAmount, adjustment } = part;
  const taken = await tx.$executeRaw`
    UPDATE "Payment" pay SET "refunded" = ${pay.refunded} + ${amount}::int
     WHERE ${pay.id} = ${paymentId}::uuid AND ${pay.state} IN ('CAPTURED', 'PARTIALLY_REFUNDED')
       AND ${pay.refunded} + ${amount}::int <= ${pay.amount}`;
  if (taken === 0) throw new DomainError("REFUND_TOO_LARGE", { max: await restOf(tx, paymentId) });
  const staff = actor.kind === "STAFF" ? { actorId: actor.id, actorName: actor.name } : {};
  const create = part.lines.map(({ lineId: orderLineId, ...units }) => ({ orderLineId, ...units }));
  const money = { paymentId, amount, shippingAmount, adjustment };
  const causes = { requestHash, creditId, returnId, editId };
  const { id } = await tx.refund.create({
    data: { ...money, ...causes, idempotencyKey, reason, restock, ...staff, lines: { create } },
    select: { id: true },
  });
  return id;
}

async function restOf(tx: Tx, paymentId: string): Promise<number> {
  const payment = await tx.payment.findUnique({
    where: { id: paymentId, state: { in: ["CAPTURED", "PARTIALLY_REFUNDED"] } },
    select: { amount: true, refunded: true },
  });
  return payment ? payment.amount - payment.refunded : 0;
}
