import { DomainError, type RefundReturnInput, type StaffReturnView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import { voidGivenUp } from "../checkout/give-up.ts";
import type { Core, StaffContext, Tx } from "../context.ts";
import { settlementOf } from "../edits/difference.ts";
import { priceForOrder } from "../edits/price-added.ts";
import { recordEdit } from "../edits/record-edit.ts";
import type { Settled } from "../edits/settle-difference.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import { staffActor } from "../orders/actor.ts";
import { reopenOrder } from "../orders/change-order.ts";
import { expectAgain } from "../orders/expect-again.ts";
import { finishRefund } from "../orders/finish-refund.ts";
import { heldPayment } from "../orders/moves.ts";
import { type OrderRow, readOrder } from "../orders/order-row.ts";
import { canReopen } from "../orders/transitions.ts";
import { toQuote } from "../pricing/quote.ts";
import { runTx } from "../transaction.ts";
import { moveReturn } from "./move-return.ts";
import { planExchange, type Swap } from "./plan-exchange.ts";
import { giveBackReturn } from "./refund-return.ts";
import { lockReturn, type ReturnRow } from "./return-row.ts";
import { assertReturnMove } from "./return-transitions.ts";
import { staffReturn } from "./staff-return.ts";
import { wantedSwaps } from "./wanted-swaps.ts";
import { writeExchange } from "./write-exchange.ts";

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
  const { row, order: before } = await lockReturn(tx, request.number);
  assertReturnMove(row.state, "CLOSED");
  const by = { actor: staffActor(ctx), now: ctx.clock.now() };
  await settleDocuments(tx, before.id, by.now);
  const order = await readOrder(tx, before.number);
  if (order.state !== "PROCESSING" && !canReopen(order.state))
    throw new DomainError("ILLEGAL_TRANSITION", { from: order.state, to: "PROCESSING" });
  if (heldPayment(order)) throw new DomainError("PAYMENT_UNAVAILABLE", {});
  const swaps = await swapsOf(ctx, tx, order, row);
  const plan = planExchange(order, swaps);
  const settlement = settlementOf(order, plan.difference);
  await writeExchange(tx, order, { row, swaps, plan, isUnpaid: settlement.toPay > 0, by });
  const settled = await recordEdit(tx, ctx, { order, plan, prices: [], reason: "", by }, settlement);
  const rest = await refundRest(tx, ctx, row, request);
  await moveReturn(tx, row, "CLOSED", by);
  if (canReopen(order.state)) {
    await reopenOrder(tx, order, { ...by, note: `#${row.number}` });
    await expectAgain(tx, order, by.now);
  }
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

async function swapsOf(ctx: Core, tx: Tx, order: OrderRow, row: ReturnRow): Promise<Swap[]> {
  const wanted = wantedSwaps(order, row);
  if (wanted.length === 0) throw new DomainError("EXCHANGE_UNAVAILABLE", { sku: "" });
  const { cart, priced } = await priceForOrder(ctx, tx, order, wanted);
  const quoted = new Map(toQuote(cart, priced).lines.map((line) => [line.variantId, line]));
  return wanted.map(({ variantId, ...swap }) => {
    const replacement = quoted.get(variantId);
    if (!replacement) throw new DomainError("EXCHANGE_UNAVAILABLE", { sku: swap.line.sku });
    return { ...swap, replacement };
  });
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
