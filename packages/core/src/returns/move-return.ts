import type { ReturnState } from "@souk/contracts";
import type { Tx } from "../context.ts";
import { releaseStock } from "../inventory/release-stock.ts";
import type { Actor } from "../orders/actor.ts";
import { holdExchange } from "./hold-exchange.ts";
import { noteReturn } from "./note-return.ts";
import type { ReturnRow } from "./return-row.ts";
import { assertReturnMove } from "./return-transitions.ts";
import { tellReturn } from "./tell-return.ts";

/**
 * Moves a return whose order is locked, notes it and tells its buyer of its approval and arrival; what it is to be exchanged for is held from its approval to its end.
 * EXCHANGE_GONE, and ILLEGAL_TRANSITION when the table doesn't have the move.
 */
export async function moveReturn(
  tx: Tx,
  row: ReturnRow,
  to: ReturnState,
  by: { actor: Actor; now: Date; note?: string | undefined },
): Promise<void> {
  assertReturnMove(row.state, to);
  await tx.return.update({ where: { id: row.id }, data: { state: to }, select: { id: true } });
  const { actor, now, note } = by;
  if (to === "APPROVED") await holdExchange(tx, row, now);
  if (to === "CLOSED" || to === "CANCELLED") await releaseStock(tx, [row.id], now, "returnId");
  const step = { orderId: row.order.id, number: row.number, fromState: row.state, toState: to, note };
  await noteReturn(tx, step, { actor, now });
  await tellReturn(tx, row, to);
}
