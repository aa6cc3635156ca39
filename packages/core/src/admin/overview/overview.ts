import { type Overview, OrderTableInput, type OverviewInput } from "@souk/contracts";
import type { z } from "zod";
import type { Core } from "../../context.ts";
import { orderTable } from "../../orders/order-table.ts";
import { lowStock } from "./low-stock.ts";
import { overviewPeriod } from "./overview-period.ts";
import { salesFigures, type SalesSide } from "./sales-figures.ts";
import { topProducts } from "./top-products.ts";

const RECENT = OrderTableInput.parse({ limit: 8 });

/** The shop at a glance: what was sold in one currency, beside the period before, and what wants attention. */
export async function overview(ctx: Core, input: z.infer<typeof OverviewInput>): Promise<Overview> {
  const { currency, days } = input;
  const period = overviewPeriod(ctx.clock.now(), days);
  const [sales, stock, top, recent] = await Promise.all([
    salesFigures(ctx, currency, period),
    lowStock(ctx),
    topProducts(ctx, currency, period),
    orderTable(ctx, RECENT),
  ]);
  const { now, before, toShip, series } = sales;
  return {
    currency,
    orders: { value: now.orders, previous: before.orders },
    revenue: { value: now.revenue, previous: before.revenue },
    averageOrder: { value: average(now), previous: average(before) },
    customers: { value: now.customers, previous: before.customers },
    toShip,
    series,
    ...stock,
    topProducts: top,
    recentOrders: recent.items,
  };
}

/** Minor units, to the nearest; 0 where nothing was sold. */
function average({ orders, revenue }: SalesSide): number {
  return orders === 0 ? 0 : Math.round(revenue / orders);
}
