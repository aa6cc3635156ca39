import { DomainError } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Tx } from "../context.ts";
import { lockOrder, type OrderRow } from "../orders/order-row.ts";

export const returnSelect = {
  id: true,
  number: true,
  state: true,
  note: true,
  answer: true,
  createdAt: true,
  order: { select: { id: true, number: true, currency: true, email: true, locale: true } },
  lines: {
    orderBy: { orderLine: { position: "asc" } },
    select: {
      orderLineId: true,
      quantity: true,
      reason: true,
      condition: true,
      disposition: true,
      exchangeDifference: true,
      exchangeOptions: true,
      exchangeName: true,
      exchangePrice: true,
      exchangeTaxRate: true,
      exchangeLineId: true,
      exchangeVariant: {
        select: {
          id: true,
          sku: true,
          components: { select: { componentId: true, quantity: true } },
        },
      },
      orderLine: { select: { sku: true, name: true, options: true } },
    },
  },
  refunds: { select: { amount: true } },
} as const satisfies Prisma.ReturnSelect;
export type ReturnRow = Prisma.ReturnGetPayload<{ select: typeof returnSelect }>;

export async function readReturn(tx: Tx, number: number): Promise<ReturnRow> {
  const row = await tx.return.findUnique({ where: { number }, select: returnSelect });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "return" });
  return row;
}

/** Locks the return's order, which is the lock of its returns too, then reads both as they are now. */
export async function lockReturn(tx: Tx, number: number): Promise<{ row: ReturnRow; order: OrderRow }> {
  const { order } = await readReturn(tx, number);
  const locked = await lockOrder(tx, order.number);
  return { row: await readReturn(tx, number), order: locked };
}
