import { OrderRow } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Tx } from "../../context.ts";

const select = {
  number: true,
  state: true,
  placedAt: true,
  email: true,
  total: true,
  currency: true,
  lines: { select: { quantity: true } },
  addresses: { where: { kind: "SHIPPING" }, select: { fullName: true } },
} satisfies Prisma.OrderSelect;

export async function recentOrders(tx: Tx): Promise<OrderRow[]> {
  const rows = await tx.order.findMany({
    where: { deletedAt: null },
    select,
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    take: 8,
  });
  return rows.map(({ lines, addresses, placedAt, ...row }) =>
    OrderRow.parse({
      ...row,
      placedAt: placedAt.toISOString(),
      customer: addresses[0]?.fullName ?? row.email,
      units: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    }),
  );
}
