import type { TransferDetail, TransferInput } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { moveStock } from "../move-stock.ts";
import type { LockedTransfer } from "./lock-transfer.ts";
import { moveTransfer } from "./move-transfer.ts";
import { restOf } from "./receive-transfer.ts";
import { assertTransferMove } from "./transitions.ts";

/** What is on its way goes back to where it came from; with a part arrived the transfer is received, else cancelled. */
export function cancelTransfer(ctx: StaffContext, input: TransferInput): Promise<TransferDetail> {
  return moveTransfer(ctx, input, {
    action: "transfer.cancel",
    move: async (tx, transfer, why) => {
      const to = transfer.state === "PARTLY_RECEIVED" ? "RECEIVED" : "CANCELLED";
      assertTransferMove(transfer.state, to);
      if (transfer.state === "DRAFT") return to;
      const back = transfer.lines
        .map((line) => ({ variantId: line.variantId, quantity: restOf(line) }))
        .filter(({ quantity }) => quantity > 0);
      await noteReturned(tx, transfer, back);
      const moves = back.map((line) => ({ ...line, locationId: transfer.fromId }));
      await moveStock(tx, moves, { ...why, reason: "TRANSFER_IN" });
      return to;
    },
  });
}

async function noteReturned(
  tx: Tx,
  { id: transferId }: LockedTransfer,
  back: readonly { variantId: string; quantity: number }[],
): Promise<void> {
  for (const { variantId, quantity } of back)
    await tx.stockTransferLine.update({
      where: { transferId_variantId: { transferId, variantId } },
      data: { returned: { increment: quantity } },
      select: { variantId: true },
    });
}
