import { Currency, OrderState, type OrderRow, type OrderTableInput } from "@souk/contracts";
import { columns, type Order, type OrderAddress, type OrderLine, Prisma } from "@souk/db";
import { z } from "zod";
import type { Core } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { orderFilter } from "./order-filter.ts";

const o = columns<Order>("o");
const a = columns<OrderAddress>("a");
const ol = columns<OrderLine>("ol");

const Rows = z.array(
  z.object({
    id: z.uuid(),
    number: z.int(),
    state: OrderState,
    pickedUp: z.boolean(),
    placedAt: z.date(),
    customer: z.string().nullable(),
    email: z.string(),
    total: z.int(),
    currency: Currency,
    units: z.int(),
  }),
);
type Row = z.infer<typeof Rows>[number];
const Count = z.tuple([z.object({ count: z.int() })]);
const PlacedPlace = z.tuple([z.literal("placed"), z.iso.datetime(), z.uuid()]);
const TotalPlace = z.tuple([z.literal("total"), z.int(), z.uuid()]);

/** The staff's list: filtered, sorted by date or total, page by page (keyset), with the count of all that match. */
export async function orderTable(
  ctx: Core,
  input: OrderTableInput,
): Promise<{ items: OrderRow[]; total: number; nextCursor: string | null }> {
  const [page, counted] = await Promise.all([
    orderPage(ctx, input),
    ctx.db.$queryRaw`SELECT count(*)::int AS count FROM "Order" o WHERE ${orderFilter(input)}`,
  ]);
  return { ...page, total: Count.parse(counted)[0].count };
}

/** One page of it. */
export async function orderPage(
  ctx: Pick<Core, "db">,
  input: OrderTableInput,
): Promise<{ items: OrderRow[]; nextCursor: string | null }> {
  const filter = orderFilter(input);
  const where =
    input.cursor === undefined ? filter : Prisma.sql`${filter} AND ${afterCursor(input, input.cursor)}`;
  const rows = await ctx.db.$queryRaw`
    SELECT ${o.id}, ${o.number}, ${o.state}, ${o.placedAt}, ${o.email}, ${o.total}, ${o.currency},
           ${o.pickup} IS NOT NULL AS "pickedUp",
           (SELECT ${a.fullName} FROM "OrderAddress" a
             WHERE ${a.orderId} = ${o.id} AND ${a.kind} = 'SHIPPING') AS customer,
           coalesce((SELECT sum(${ol.quantity})::int FROM "OrderLine" ol WHERE ${ol.orderId} = ${o.id}), 0) AS units
      FROM "Order" o WHERE ${where} ORDER BY ${sorting(input)} LIMIT ${input.limit + 1}::int`;
  const found = Rows.parse(rows);
  const page = found.slice(0, input.limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => toRow(row)),
    nextCursor: found.length > page.length && last ? cursorOf(input, last) : null,
  };
}

function sorting({ sort, direction }: OrderTableInput): Prisma.Sql {
  const column = sort === "placed" ? o.placedAt : o.total;
  return direction === "asc" ? Prisma.sql`${column}, ${o.id}` : Prisma.sql`${column} DESC, ${o.id} DESC`;
}

function afterCursor({ sort, direction }: OrderTableInput, cursor: string): Prisma.Sql {
  const beyond = direction === "asc" ? Prisma.sql`>` : Prisma.sql`<`;
  if (sort === "total") {
    const [, total, id] = decodeCursor(TotalPlace, cursor);
    return Prisma.sql`(${o.total}, ${o.id}) ${beyond} (${total}::int, ${id}::uuid)`;
  }
  const [, placedAt, id] = decodeCursor(PlacedPlace, cursor);
  return Prisma.sql`(${o.placedAt}, ${o.id}) ${beyond} (${new Date(placedAt)}::timestamp, ${id}::uuid)`;
}

function cursorOf({ sort }: OrderTableInput, { placedAt, total, id }: Row): string {
  return encodeCursor([sort, sort === "placed" ? placedAt.toISOString() : total, id]);
}

function toRow(row: Row): OrderRow {
  const { number, state, pickedUp, email, total, currency, units } = row;
  const placedAt = row.placedAt.toISOString();
  return {
    number,
    state,
    pickedUp,
    placedAt,
    customer: row.customer ?? email,
    email,
    total,
    currency,
    units,
  };
}
