import { DomainError } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";

/** PAYMENT_IN_PROGRESS while a provider's answer on an order's amount due may come any moment. */
export async function assertNobodyAsks(tx: Tx, ctx: Core, dueOrderId: string): Promise<void> {
  const since = new Date(ctx.clock.now().getTime() - ctx.config.paymentTimeoutMs);
  const asked = { dueOrderId, state: "INITIATED", declineCode: null, createdAt: { gt: since } } as const;
  if ((await tx.payment.count({ where: asked })) > 0) throw new DomainError("PAYMENT_IN_PROGRESS", {});
}
