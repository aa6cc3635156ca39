import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import type { EditPlan } from "../edits/plan-edit.ts";
import { addLines, sellUnits } from "../edits/write-edit.ts";
import type { Actor } from "../orders/actor.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { exchangeCost, type Swap } from "./plan-exchange.ts";
import type { ReturnRow } from "./return-row.ts";

export interface ExchangeToWrite {
  row: ReturnRow;
  swaps: readonly Swap[];
  /** Of the swaps, in their order. */
  plan: EditPlan;
  /** Nobody has paid what the replacements cost more: they aren't sent before. */
  isUnpaid: boolean;
  by: { actor: Actor; now: Date };
}

/** Takes the replacements off the shelf and puts them in the place of what came back. OUT_OF_STOCK, and nothing is changed. */
export async function writeExchange(
  tx: Tx,
  order: OrderRow,
  { row, swaps, plan, isUnpaid, by }: ExchangeToWrite,
): Promise<void> {
  const news = plan.added.map((line) => ({ ...line, id: newId() }));
  const wanted = news.map(({ id: lineId, variantId, sku, quantity, parts }) => ({
    lineId,
    variantId,
    sku,
    quantity,
    parts,
  }));
  const owed = await sellUnits(tx, order, { holderId: row.id, heldBy: "returnId", wanted, now: by.now });
  for (const { line, to, total, discount, tax } of plan.lines) {
    const backordered = Math.min(to, line.backordered);
    const unpaid = Math.min(to, line.unpaid);
    const exchanged = { increment: line.quantity - to };
    const data = { quantity: to, total, discount, tax, backordered, unpaid, exchanged };
    await tx.orderLine.update({ where: { id: line.id }, data, select: { id: true } });
  }
  await addLines(tx, order, { news, owed, isUnpaid });
  for (const [at, swap] of swaps.entries())
    await tx.returnLine.update({
      where: { returnId_orderLineId: { returnId: row.id, orderLineId: swap.line.id } },
      data: { exchangeLineId: news[at]?.id ?? null, ...costOf(order, swap) },
      select: { returnId: true },
    });
}

/** What another product came to: what was paid for the line may have been given back in part since it was asked for. */
function costOf(order: OrderRow, swap: Swap) {
  return "unitPrice" in swap.price ? { exchangeDifference: exchangeCost(order, swap) } : {};
}
