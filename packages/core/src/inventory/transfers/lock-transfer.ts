import { DomainError } from "@souk/contracts";
import type { Tx } from "../../context.ts";

const select = {
  id: true,
  number: true,
  state: true,
  version: true,
  fromId: true,
  toId: true,
  note: true,
  lines: {
    select: { variantId: true, quantity: true, received: true, returned: true },
    orderBy: { variantId: "asc" },
  },
} as const;

/** Holds a transfer's row to the end of the transaction, and gives it as it is then. NOT_FOUND. */
export async function lockTransfer(tx: Tx, number: number) {
  await tx.$executeRaw`SELECT 1 FROM "StockTransfer" WHERE "number" = ${number}::int FOR UPDATE`;
  const transfer = await tx.stockTransfer.findUnique({ where: { number }, select });
  if (!transfer) throw new DomainError("NOT_FOUND", { entity: "transfer" });
  return transfer;
}
export type LockedTransfer = Awaited<ReturnType<typeof lockTransfer>>;
