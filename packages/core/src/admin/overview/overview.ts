import type { Overview, OverviewInput } from "@souk/contracts";
import type { z } from "zod";
import type { Core } from "../../context.ts";
import { bestSellers } from "./best-sellers.ts";
import { dailySeries } from "./daily-series.ts";
import { periodFigures, type Period } from "./period-figures.ts";
import { recentOrders } from "./recent-orders.ts";
import { stockAlerts } from "./stock-alerts.ts";

const DAY = 86_400_000;

/** The last `days` whole days and today (UTC), against as many before them. Money in minor units of one currency. */
export async function overview(
  { db, clock }: Pick<Core, "db" | "clock">,
  { currency, days }: z.output<typeof OverviewInput>,
): Promise<Overview> {
  const period = periodEnding(clock.now(), days, currency);
  const [figures, series, alerts, topProducts, recent, toShip] = await Promise.all([
    periodFigures(db, period),
    dailySeries(db, period),
    stockAlerts(db),
    bestSellers(db, period),
    recentOrders(db),
    db.order.count({ where: { state: { in: ["CONFIRMED", "PAID", "PROCESSING"] }, deletedAt: null } }),
  ]);
  const { orders, revenue, customers } = figures;
  const averageOrder = {
    value: average(revenue.value, orders.value),
    previous: average(revenue.previous, orders.previous),
  };
  return {
    currency,
    orders,
    revenue,
    customers,
    averageOrder,
    toShip,
    series,
    ...alerts,
    topProducts,
    recentOrders: recent,
  };
}

function periodEnding(now: Date, days: number, currency: string): Period {
  const to = new Date(Math.floor(now.getTime() / DAY) * DAY + DAY);
  const from = new Date(to.getTime() - days * DAY);
  return { from, to, previousFrom: new Date(from.getTime() - days * DAY), currency };
}

const average = (total: number, count: number): number => (count === 0 ? 0 : Math.round(total / count));
