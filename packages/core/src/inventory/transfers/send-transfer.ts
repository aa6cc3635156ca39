import { DomainError, type TransferDetail, type TransferInput } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { moveStock } from "../move-stock.ts";
import { moveTransfer } from "./move-transfer.ts";
import { assertTransferMove } from "./transitions.ts";

/** The goods leave their place: they lie nowhere until they are received. OUT_OF_STOCK, all or nothing. */
export function sendTransfer(ctx: StaffContext, input: TransferInput): Promise<TransferDetail> {
  return moveTransfer(ctx, input, {
    action: "transfer.send",
    move: async (tx, { state, fromId, lines }, why) => {
      assertTransferMove(state, "IN_TRANSIT");
      const moves = lines.map(({ variantId, quantity }) => ({
        variantId,
        locationId: fromId,
        quantity: -quantity,
      }));
      const short = await moveStock(tx, moves, { ...why, reason: "TRANSFER_OUT" });
      if (short.length > 0)
        throw new DomainError("OUT_OF_STOCK", {
          lines: short.map(({ variantId, sku, onHand, reserved }) => ({
            variantId,
            sku,
            available: Math.max(onHand - reserved, 0),
          })),
        });
      return "IN_TRANSIT";
    },
  });
}
