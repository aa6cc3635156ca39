import type { Tx } from "../context.ts";
import { daysFrom } from "./order-arrival.ts";
import type { OrderRow } from "./order-row.ts";

/** What is sent in the place of goods that came back comes counted from now: what the checkout said is long past. */
export async function expectAgain(
  tx: Tx,
  { id, ...order }: Pick<OrderRow, "id" | "minDays" | "maxDays">,
  now: Date,
): Promise<void> {
  const days = daysFrom(now, order);
  await tx.order.update({
    where: { id },
    data: { arrivesFrom: days && new Date(days.from), arrivesTo: days && new Date(days.to) },
    select: { id: true },
  });
}
