import { z } from "zod";
import { Currency } from "../money.ts";
import { Id } from "../primitives.ts";
import { OrderRow } from "./orders.ts";

export const OverviewInput = z.object({ currency: Currency, days: z.int().min(1).max(365).default(30) });
/** Minor units; a day's sum may pass what one order can. */
const Sum = z.int().min(0);
const Figure = z.object({ value: z.int(), previous: z.int() });
export const Overview = z.object({
  currency: Currency,
  /** Placed in the period, cancelled and refunded ones left out, as in all that follows. */
  orders: Figure,
  /** Minor units. */
  revenue: Figure,
  averageOrder: Figure,
  /** Who ordered: different e-mail addresses. */
  customers: Figure,
  /** Orders in every currency that are confirmed or paid and not shipped. */
  toShip: z.int(),
  /** Each day of the period in UTC, also those without an order. */
  series: z.array(z.object({ day: z.string(), orders: z.int(), revenue: Sum })),
  lowStock: z.array(
    z.object({ productId: Id, name: z.string(), sku: z.string(), available: z.int(), lowStockAt: z.int() }),
  ),
  lowStockCount: z.int(),
  topProducts: z.array(z.object({ name: z.string(), units: z.int(), revenue: Sum })),
  recentOrders: z.array(OrderRow),
});
export type Overview = z.infer<typeof Overview>;
