import type { ReturnState } from "@souk/contracts";
import type { Tx } from "../context.ts";
import type { Actor } from "../orders/actor.ts";
import { noteReturn } from "./note-return.ts";
import type { ReturnRow } from "./return-row.ts";
import { assertReturnMove } from "./return-transitions.ts";

/** Moves a return whose order is locked, and notes it; ILLEGAL_TRANSITION when the table doesn't have the move. */
export async function moveReturn(
  tx: Tx,
  row: ReturnRow,
  to: ReturnState,
  by: { actor: Actor; now: Date; note?: string | undefined },
): Promise<void> {
  assertReturnMove(row.state, to);
  await tx.return.update({ where: { id: row.id }, data: { state: to }, select: { id: true } });
  const { actor, now, note } = by;
  const step = { orderId: row.order.id, number: row.number, fromState: row.state, toState: to, note };
  await noteReturn(tx, step, { actor, now });
}
