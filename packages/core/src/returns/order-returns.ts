import type { OrderReturns } from "@souk/contracts";
import type { ShopperContext, Tx } from "../context.ts";
import { type OrderAccess, openOrder } from "../orders/get-order.ts";
import { type OrderRow, readOrder } from "../orders/order-row.ts";
import { readSettings } from "../settings/read-settings.ts";
import { returnSelect } from "./return-row.ts";
import { toReturnView } from "./return-view.ts";
import { returnableUnits, returnUntil } from "./returnable.ts";

/** What of one's order can come back, and what does already; NOT_FOUND as with the order itself. */
export async function orderReturns(ctx: ShopperContext, access: OrderAccess): Promise<OrderReturns> {
  return returnsOf(ctx.db, await openOrder(ctx, access, ctx.db, readOrder), ctx.clock.now());
}

export async function returnsOf(tx: Tx, order: OrderRow, now: Date): Promise<OrderReturns> {
  const { windowDays } = await readSettings(tx, "returns");
  const until = returnUntil(order, windowDays);
  const isOpen = until !== null && until >= now;
  const units = isOpen ? await returnableUnits(tx, order) : new Map<string, number>();
  const rows = await tx.return.findMany({
    where: { orderId: order.id },
    orderBy: { number: "desc" },
    select: returnSelect,
  });
  return {
    until: until?.toISOString() ?? null,
    returnable: [...units].flatMap(([lineId, max]) => (max > 0 ? [{ lineId, max }] : [])),
    returns: rows.map((row) => toReturnView(row)),
  };
}
