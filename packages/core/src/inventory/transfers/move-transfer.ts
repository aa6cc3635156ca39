import type { TransferDetail, TransferInput, TransferState } from "@souk/contracts";
import { audit } from "../../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import type { MoveWhy } from "../move-stock.ts";
import { type LockedTransfer, lockTransfer } from "./lock-transfer.ts";
import { readTransfer } from "./transfer-row.ts";
import { assertTransferMove } from "./transitions.ts";

export interface TransferMove {
  action: string;
  /** Moves the goods; says what the transfer is then. */
  move: (tx: Tx, transfer: LockedTransfer, why: Omit<MoveWhy, "reason">) => Promise<TransferState>;
}

/** One step of a transfer: held, checked against the table, its goods moved and noted, audited. ILLEGAL_TRANSITION. */
export function moveTransfer(
  ctx: StaffContext,
  { number, locale }: TransferInput,
  { action, move }: TransferMove,
): Promise<TransferDetail> {
  return runTx(ctx.db, async (tx) => {
    const transfer = await lockTransfer(tx, number);
    const now = ctx.clock.now();
    const note = transfer.note || null;
    const state = await move(tx, transfer, { note, transferId: transfer.id, actorId: ctx.staff.id, now });
    assertTransferMove(transfer.state, state);
    const ends = state === "RECEIVED" || state === "CANCELLED";
    await tx.stockTransfer.update({
      where: { number },
      data: {
        state,
        version: { increment: 1 },
        ...(state === "IN_TRANSIT" ? { sentAt: now } : {}),
        ...(ends ? { closedAt: now } : {}),
      },
      select: { id: true },
    });
    await audit(tx, ctx, {
      action,
      entity: "transfer",
      entityId: String(number),
      before: { state: transfer.state },
      after: { state },
    });
    return readTransfer(tx, number, locale);
  });
}
