import { DomainError, type TransferState } from "@souk/contracts";

const moves = {
  DRAFT: ["IN_TRANSIT", "CANCELLED"],
  IN_TRANSIT: ["PARTLY_RECEIVED", "RECEIVED", "CANCELLED"],
  /** Cancelled with a part arrived it is received: the rest goes back. */
  PARTLY_RECEIVED: ["PARTLY_RECEIVED", "RECEIVED"],
  RECEIVED: [],
  CANCELLED: [],
} as const satisfies Record<TransferState, readonly TransferState[]>;

export function assertTransferMove(from: TransferState, to: TransferState): void {
  const allowed: readonly TransferState[] = moves[from];
  if (!allowed.includes(to)) throw new DomainError("ILLEGAL_TRANSITION", { from, to });
}

export function offeredMoves(state: TransferState): ("edit" | "send" | "receive" | "cancel")[] {
  if (state === "DRAFT") return ["edit", "send", "cancel"];
  return state === "IN_TRANSIT" || state === "PARTLY_RECEIVED" ? ["receive", "cancel"] : [];
}
