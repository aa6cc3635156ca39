import type { ExchangesOfOrderInput, OrderExchanges } from "@souk/contracts";
import type { Core, ShopperContext } from "../context.ts";
import { type OrderAccess, openOrder } from "../orders/get-order.ts";
import { type OrderRow, readOrder } from "../orders/order-row.ts";
import { exchangeOptions } from "./exchange-options.ts";
import { returnableUnits } from "./returnable.ts";

/** What can be had in the place of one's goods; NOT_FOUND as with the order itself. */
export async function orderExchanges(ctx: ShopperContext, access: OrderAccess): Promise<OrderExchanges> {
  return exchangesOf(ctx, await openOrder(ctx, access, ctx.db, readOrder));
}

/** The same for staff, of any order; what is in the return `returnNumber` of it, and what that holds, can be chosen anew. */
export async function exchangesOfOrder(
  ctx: Core,
  { number, returnNumber }: ExchangesOfOrderInput,
): Promise<OrderExchanges> {
  return exchangesOf(ctx, await readOrder(ctx.db, number), returnNumber);
}

async function exchangesOf(ctx: Core, order: OrderRow, besides?: number): Promise<OrderExchanges> {
  const units = await returnableUnits(ctx.db, order, besides);
  const lines = order.lines.filter(({ id }) => (units.get(id) ?? 0) > 0);
  const options = await exchangeOptions(ctx, ctx.db, order, lines, besides);
  return {
    currency: order.currency,
    lines: lines.map(({ id: lineId }) => ({ lineId, options: options.get(lineId) ?? [] })),
  };
}
