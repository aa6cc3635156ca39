import { type Arrival, Currency, type OrderSummary } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { CustomerContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { arrivalOfParcel, arrivalOfRest } from "./order-arrival.ts";

const Place = z.tuple([z.iso.datetime(), z.int()]);
const summarySelect = {
  number: true,
  state: true,
  pickup: true,
  minDays: true,
  maxDays: true,
  arrivesFrom: true,
  arrivesTo: true,
  shipments: {
    select: { shippedAt: true, deliveredAt: true },
    orderBy: [{ shippedAt: "desc" }, { id: "desc" }],
    take: 1,
  },
  placedAt: true,
  total: true,
  currency: true,
  lines: { select: { quantity: true } },
} satisfies Prisma.OrderSelect;
type SummaryRow = Prisma.OrderGetPayload<{ select: typeof summarySelect }>;

/** The customer's orders, newest first. */
export async function myOrders(
  ctx: CustomerContext,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: OrderSummary[]; nextCursor: string | null }> {
  const rows = await ctx.db.order.findMany({
    where: { userId: ctx.customer.id, deletedAt: null, ...(cursor === undefined ? {} : after(cursor)) },
    orderBy: [{ placedAt: "desc" }, { number: "desc" }],
    take: limit + 1,
    select: summarySelect,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: page.map((row) => toSummary(row)),
    nextCursor: more ? encodeCursor([last.placedAt.toISOString(), last.number]) : null,
  };
}

function after(cursor: string): Prisma.OrderWhereInput {
  const [placedAt, number] = decodeCursor(Place, cursor);
  return { OR: [{ placedAt: { lt: placedAt } }, { placedAt, number: { lt: number } }] };
}

function toSummary(row: SummaryRow): OrderSummary {
  const { number, state, total, lines, currency, placedAt, pickup } = row;
  return {
    number,
    state,
    total,
    pickedUp: pickup !== null,
    arrives: arrivalIn(row),
    placedAt: placedAt.toISOString(),
    currency: Currency.parse(currency),
    units: lines.reduce((units, line) => units + line.quantity, 0),
  };
}

function arrivalIn({ state, pickup, minDays, maxDays, ...row }: SummaryRow): Arrival | null {
  const [arrivesFrom = null, arrivesTo = null] = [row.arrivesFrom, row.arrivesTo].map(
    (day) => day?.toISOString().slice(0, 10) ?? null,
  );
  const [last] = row.shipments;
  const order = {
    state,
    minDays,
    maxDays,
    arrivesFrom,
    arrivesTo,
    pickup: pickup === null ? null : Object(pickup),
  };
  const rest = arrivalOfRest(order);
  if (rest !== null || !last) return rest;
  const { shippedAt, deliveredAt } = last;
  return arrivalOfParcel(order, {
    shippedAt: shippedAt.toISOString(),
    deliveredAt: deliveredAt?.toISOString() ?? null,
  });
}
