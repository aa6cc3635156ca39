import type { RefundReturnInput, StaffReturnView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import { voidGivenUp } from "../checkout/give-up.ts";
import type { StaffContext, Tx } from "../context.ts";
import type { Settled } from "../edits/settle-difference.ts";
import { staffActor } from "../orders/actor.ts";
import { finishRefund } from "../orders/finish-refund.ts";
import { runTx } from "../transaction.ts";
import { closeByExchange } from "./close-by-exchange.ts";
import { giveBackReturn } from "./refund-return.ts";
import type { ReturnRow } from "./return-row.ts";
import { staffReturn } from "./staff-return.ts";

/**
 * Closes a return by sending what was asked for in its place: an edit of the order, whose replacements are packed next.
 * What they cost more is asked for as with any edit, and they wait for it; what they cost less, and what of the return was
 * to be given back anyway, is given back. Refuses with ILLEGAL_TRANSITION, EXCHANGE_UNAVAILABLE (nothing of it is to be
 * exchanged), TOO_MANY_UNITS, OUT_OF_STOCK, REFUND_TOO_LARGE and PAYMENT_UNAVAILABLE.
 */
export async function exchangeReturn(
  ctx: StaffContext,
  request: RefundReturnInput,
): Promise<StaffReturnView> {
  const { refundIds, superseded } = await runTx(ctx.db, (tx) => exchange(tx, ctx, request));
  for (const payment of superseded) await voidGivenUp(ctx, payment);
  for (const id of refundIds) await finishRefund(ctx, id);
  return staffReturn(ctx, { number: request.number });
}

async function exchange(tx: Tx, ctx: StaffContext, request: RefundReturnInput): Promise<Settled> {
  const by = { actor: staffActor(ctx), now: ctx.clock.now() };
  const { row, order, plan, swaps, settled } = await closeByExchange(tx, ctx, request.number, by);
  const rest = await refundRest(tx, ctx, row, request);
  await audit(tx, ctx, {
    action: "return.exchange",
    entity: "order",
    entityId: String(order.number),
    before: { total: order.total },
    after: {
      return: row.number,
      total: plan.totals.total,
      lines: swaps.map(({ replacement }) => replacement.sku),
    },
  });
  return { ...settled, refundIds: [...settled.refundIds, ...rest] };
}

/** The money of the lines for which nothing else is wanted. */
async function refundRest(
  tx: Tx,
  ctx: StaffContext,
  row: ReturnRow,
  request: RefundReturnInput,
): Promise<string[]> {
  const lines = row.lines.filter(({ exchangeVariant }) => !exchangeVariant);
  if (lines.length === 0 && request.shippingAmount === 0 && request.adjustment === 0) return [];
  return giveBackReturn(tx, ctx, { row, lines, request });
}
