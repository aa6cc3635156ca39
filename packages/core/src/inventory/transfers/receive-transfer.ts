import { DomainError, type ReceiveTransferInput, type TransferDetail } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { moveStock } from "../move-stock.ts";
import type { LockedTransfer } from "./lock-transfer.ts";
import { moveTransfer } from "./move-transfer.ts";
import { assertTransferMove } from "./transitions.ts";

/** Goods arrived: all that is on its way, or a part. TRANSFER_TOO_MANY where more would arrive than was sent. */
export function receiveTransfer(ctx: StaffContext, input: ReceiveTransferInput): Promise<TransferDetail> {
  return moveTransfer(ctx, input, {
    action: "transfer.receive",
    move: async (tx, transfer, why) => {
      assertTransferMove(transfer.state, "RECEIVED");
      const arrived = new Map(input.lines.map(({ variantId, quantity }) => [variantId, quantity]));
      await refuseMore(tx, transfer, arrived);
      for (const [variantId, quantity] of arrived)
        await tx.stockTransferLine.update({
          where: { transferId_variantId: { transferId: transfer.id, variantId } },
          data: { received: { increment: quantity } },
          select: { variantId: true },
        });
      const moves = input.lines.map((line) => ({ ...line, locationId: transfer.toId }));
      await moveStock(tx, moves, { ...why, reason: "TRANSFER_IN" });
      const isWhole = transfer.lines.every((line) => restOf(line) === (arrived.get(line.variantId) ?? 0));
      return isWhole ? "RECEIVED" : "PARTLY_RECEIVED";
    },
  });
}

/** What of a line is still on its way. */
export function restOf(line: { quantity: number; received: number; returned: number }): number {
  return line.quantity - line.received - line.returned;
}

async function refuseMore(
  tx: Tx,
  { lines }: LockedTransfer,
  arrived: ReadonlyMap<string, number>,
): Promise<void> {
  const rests = new Map(lines.map((line) => [line.variantId, restOf(line)]));
  for (const [variantId, quantity] of arrived) {
    const max = rests.get(variantId) ?? 0;
    if (quantity <= max) continue;
    const variant = await tx.variant.findUnique({ where: { id: variantId }, select: { sku: true } });
    if (!variant) throw new DomainError("NOT_FOUND", { entity: "variant" });
    throw new DomainError("TRANSFER_TOO_MANY", { sku: variant.sku, max });
  }
}
