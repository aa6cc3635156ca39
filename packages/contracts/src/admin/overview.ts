import { z } from "zod";
import { Amount, Currency } from "../money.ts";
import { Id } from "../primitives.ts";
import { OrderRow } from "./orders.ts";

export const OverviewInput = z.object({ currency: Currency, days: z.int().min(1).max(365).default(30) });
const Figure = z.object({ value: z.int(), previous: z.int() });
export const Overview = z.object({
  currency: Currency,
  orders: Figure,
  /** Minor units; cancelled and refunded orders left out. */
  revenue: Figure,
  averageOrder: Figure,
  customers: Figure,
  toShip: z.int(),
  series: z.array(z.object({ day: z.string(), orders: z.int(), revenue: Amount })),
  lowStock: z.array(
    z.object({ productId: Id, name: z.string(), sku: z.string(), available: z.int(), lowStockAt: z.int() }),
  ),
  lowStockCount: z.int(),
  topProducts: z.array(z.object({ name: z.string(), units: z.int(), revenue: Amount })),
  recentOrders: z.array(OrderRow),
});
export type Overview = z.infer<typeof Overview>;
