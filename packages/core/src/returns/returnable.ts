import type { Tx } from "../context.ts";
import type { OrderRow } from "../orders/order-row.ts";

const DAY = 86_400_000;

/**
 * Of each line of an order, the units that can come back: sent, neither on their way back nor given back otherwise.
 * Those of the return `besides` count as if it weren't there. The order's row must be locked where it is to be acted on.
 */
export async function returnableUnits(
  tx: Tx,
  order: OrderRow,
  besides?: number,
): Promise<Map<string, number>> {
  const ids = order.lines.map(({ id }) => id);
  const back = await tx.returnLine.findMany({
    where: {
      orderLineId: { in: ids },
      exchangeLineId: null,
      return: {
        state: { notIn: ["REJECTED", "CANCELLED"] },
        ...(besides === undefined ? {} : { number: { not: besides } }),
      },
    },
    select: { orderLineId: true, quantity: true },
  });
  const given = await tx.refundLine.findMany({
    where: { orderLineId: { in: ids }, refund: { returnId: null } },
    select: { orderLineId: true, quantity: true, withdrawn: true },
  });
  const taken = new Map<string, number>();
  const take = (id: string, units: number) => taken.set(id, (taken.get(id) ?? 0) + units);
  for (const { orderLineId, quantity } of back) take(orderLineId, quantity);
  for (const { orderLineId, quantity, withdrawn } of given) take(orderLineId, quantity - withdrawn);
  return new Map(order.lines.map(({ id, shipped }) => [id, Math.max(0, shipped - (taken.get(id) ?? 0))]));
}

/** When the time to send something back ends; null while nothing has arrived. */
export function returnUntil({ shipments }: Pick<OrderRow, "shipments">, windowDays: number): Date | null {
  const arrivals = shipments.flatMap(({ deliveredAt }) =>
    deliveredAt === null ? [] : [new Date(deliveredAt).getTime()],
  );
  return arrivals.length === 0 ? null : new Date(Math.max(...arrivals) + windowDays * DAY);
}
