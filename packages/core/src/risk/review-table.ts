import type { ReviewRow, ReviewTableInput } from "@souk/contracts";
import { Currency, OrderState, ReviewState, Risk } from "@souk/contracts";
import { columns, type Order, type OrderAddress, Prisma } from "@souk/db";
import { z } from "zod";
import type { Core } from "../context.ts";
import { decodePlace, encodeCursor } from "../cursor.ts";

const o = columns<Order>("o");
const a = columns<OrderAddress>("a");

const Rows = z.array(
  z.object({
    id: z.uuid(),
    number: z.int(),
    state: OrderState,
    reviewState: ReviewState,
    risk: Risk,
    customer: z.string().nullable(),
    email: z.string(),
    total: z.int(),
    currency: Currency,
    placedAt: z.date(),
  }),
);
const Count = z.tuple([z.object({ count: z.int() })]);

/** Orders that wait for a judgement, or have had it, newest first. One that was cancelled meanwhile waits for none. */
export async function reviewTable(
  ctx: Core,
  { state, cursor, limit }: ReviewTableInput,
): Promise<{ items: ReviewRow[]; total: number; nextCursor: string | null }> {
  const filter = Prisma.sql`${o.reviewState} = ${state}::"ReviewState" AND ${o.deletedAt} IS NULL
    ${state === "HELD" ? Prisma.sql`AND ${o.state} NOT IN ('CANCELLED', 'REFUNDED')` : Prisma.empty}`;
  const [rows, counted] = await Promise.all([
    ctx.db.$queryRaw`
      SELECT ${o.id}, ${o.number}, ${o.state}, ${o.reviewState}, ${o.risk}, ${o.email}, ${o.total}, ${o.currency},
             ${o.placedAt}, (SELECT ${a.fullName} FROM "OrderAddress" a
                              WHERE ${a.orderId} = ${o.id} AND ${a.kind} = 'SHIPPING') AS customer
        FROM "Order" o WHERE ${filter} ${after(cursor)}
       ORDER BY ${o.placedAt} DESC, ${o.id} DESC LIMIT ${limit + 1}::int`,
    ctx.db.$queryRaw`SELECT count(*)::int AS count FROM "Order" o WHERE ${filter}`,
  ]);
  const found = Rows.parse(rows);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ id: _id, customer, ...row }) => ({
      ...row,
      customer: customer ?? row.email,
      placedAt: row.placedAt.toISOString(),
    })),
    total: Count.parse(counted)[0].count,
    nextCursor: found.length > limit && last ? encodeCursor([last.placedAt.toISOString(), last.id]) : null,
  };
}

function after(cursor: string | undefined): Prisma.Sql {
  if (cursor === undefined) return Prisma.empty;
  const [placedAt, id] = decodePlace(cursor);
  return Prisma.sql`AND (${o.placedAt}, ${o.id}) < (${new Date(placedAt)}::timestamp, ${id}::uuid)`;
}
