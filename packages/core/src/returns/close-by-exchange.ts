import { DomainError } from "@souk/contracts";
import type { PricingReader } from "../cart/read-cart.ts";
import type { Core, Tx } from "../context.ts";
import { settlementOf } from "../edits/difference.ts";
import type { EditPlan } from "../edits/plan-edit.ts";
import { priceForOrder } from "../edits/price-added.ts";
import { recordEdit } from "../edits/record-edit.ts";
import type { Settled } from "../edits/settle-difference.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import type { Actor } from "../orders/actor.ts";
import { reopenOrder } from "../orders/change-order.ts";
import { expectAgain } from "../orders/expect-again.ts";
import { heldPayment } from "../orders/moves.ts";
import { type OrderRow, readOrder } from "../orders/order-row.ts";
import { canReopen } from "../orders/transitions.ts";
import { toQuote } from "../pricing/quote.ts";
import { moveReturn } from "./move-return.ts";
import { planExchange, type Swap } from "./plan-exchange.ts";
import { lockReturn, type ReturnRow } from "./return-row.ts";
import { assertReturnMove } from "./return-transitions.ts";
import { wantedSwaps } from "./wanted-swaps.ts";
import { writeExchange } from "./write-exchange.ts";

/** Without a `config` nobody is told by mail of what is to be paid. */
type Closing = PricingReader & Partial<Pick<Core, "config">>;

interface Exchanged {
  row: ReturnRow;
  /** As it was before. */
  order: OrderRow;
  swaps: Swap[];
  plan: EditPlan;
  settled: Settled;
}

/** The part of `exchangeReturn` that is the order's: it is edited and packed again, and the return closed. Refuses with what that does. */
export async function closeByExchange(
  tx: Tx,
  ctx: Closing,
  number: number,
  by: { actor: Actor; now: Date },
): Promise<Exchanged> {
  const { row, order: before } = await lockReturn(tx, number);
  assertReturnMove(row.state, "CLOSED");
  await settleDocuments(tx, before.id, by.now);
  const order = await readOrder(tx, before.number);
  if (order.state !== "PROCESSING" && !canReopen(order.state))
    throw new DomainError("ILLEGAL_TRANSITION", { from: order.state, to: "PROCESSING" });
  if (heldPayment(order)) throw new DomainError("PAYMENT_UNAVAILABLE", {});
  const swaps = await swapsOf(ctx, tx, order, row);
  const plan = planExchange(order, swaps);
  const settlement = settlementOf(order, plan.difference);
  await writeExchange(tx, order, { row, swaps, plan, isUnpaid: settlement.toPay > 0, by });
  const mailer = ctx.config ? { config: ctx.config } : null;
  const settled = await recordEdit(tx, mailer, { order, plan, prices: [], reason: "", by }, settlement);
  await moveReturn(tx, row, "CLOSED", by);
  if (canReopen(order.state)) {
    await reopenOrder(tx, order, { ...by, note: `#${row.number}` });
    await expectAgain(tx, order, by.now);
  }
  return { row, order, swaps, plan, settled };
}

async function swapsOf(ctx: PricingReader, tx: Tx, order: OrderRow, row: ReturnRow): Promise<Swap[]> {
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
