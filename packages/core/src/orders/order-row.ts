import { DomainError } from "@souk/contracts";
import { columns, type Order, type Prisma } from "@souk/db";
import type { Tx } from "../context.ts";

const o = columns<Order>("o");

export const orderSelect = {
  id: true,
  number: true,
  userId: true,
  state: true,
  version: true,
  email: true,
  currency: true,
  subtotal: true,
  shippingTotal: true,
  discountTotal: true,
  taxTotal: true,
  taxIncluded: true,
  total: true,
  shippingLabel: true,
  placedAt: true,
  lines: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      variantId: true,
      sku: true,
      name: true,
      options: true,
      mediaHash: true,
      unitPrice: true,
      quantity: true,
      total: true,
    },
  },
  addresses: true,
  payments: {
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      provider: true,
      state: true,
      amount: true,
      refunded: true,
      currency: true,
      providerRef: true,
      createdAt: true,
    },
  },
  shipments: {
    orderBy: { shippedAt: "asc" },
    select: { id: true, carrier: true, trackingNumber: true, shippedAt: true, deliveredAt: true },
  },
} satisfies Prisma.OrderSelect;
export type OrderRow = Prisma.OrderGetPayload<{ select: typeof orderSelect }>;

/** NOT_FOUND for a number that isn't an order's. */
export async function readOrder(tx: Tx, number: number): Promise<OrderRow> {
  const order = await tx.order.findUnique({ where: { number, deletedAt: null }, select: orderSelect });
  if (!order) throw new DomainError("NOT_FOUND", { entity: "order" });
  return order;
}

/** Locks the order to the end of the transaction, then reads it. */
export async function lockOrder(tx: Tx, number: number): Promise<OrderRow> {
  await tx.$queryRaw`SELECT 1 AS locked FROM "Order" o WHERE ${o.number} = ${number}::int FOR UPDATE`;
  return readOrder(tx, number);
}

/** The payment that paid the order or is due on delivery. */
export function paymentOf(order: OrderRow): OrderRow["payments"][number] | null {
  return order.payments[0] ?? null;
}
