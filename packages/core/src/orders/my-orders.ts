import { Currency, type OrderSummary } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { CustomerContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";

const Place = z.tuple([z.iso.datetime(), z.int()]);
const summarySelect = {
  number: true,
  state: true,
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

function toSummary({ lines, currency, placedAt, ...row }: SummaryRow): OrderSummary {
  return {
    ...row,
    placedAt: placedAt.toISOString(),
    currency: Currency.parse(currency),
    units: lines.reduce((units, line) => units + line.quantity, 0),
  };
}
