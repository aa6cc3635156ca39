import type { OrderReturns } from "@souk/contracts";
import type { Core } from "../context.ts";
import { readOrder } from "../orders/order-row.ts";
import { returnSelect } from "./return-row.ts";
import { toReturnView } from "./return-view.ts";
import { returnableUnits } from "./returnable.ts";

/** For staff: an order's returns, and what of it can come back whatever the time. */
export async function returnsOfOrder(ctx: Core, { number }: { number: number }): Promise<OrderReturns> {
  const order = await readOrder(ctx.db, number);
  const units = await returnableUnits(ctx.db, order);
  const rows = await ctx.db.return.findMany({
    where: { orderId: order.id },
    orderBy: { number: "desc" },
    select: returnSelect,
  });
  return {
    until: null,
    returnable: [...units].flatMap(([lineId, max]) => (max > 0 ? [{ lineId, max }] : [])),
    returns: rows.map((row) => toReturnView(row)),
  };
}
