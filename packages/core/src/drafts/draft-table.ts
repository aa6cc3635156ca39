import { Currency, type DraftTable, type DraftTableInput } from "@souk/contracts";
import { type Cart, type CartLine, columns, type Order, Prisma, type User } from "@souk/db";
import { z } from "zod";
import { CartStatus } from "../cart/cart-snapshot.ts";
import type { Core } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { draftState } from "./draft-state.ts";

const c = columns<Cart>("c");
const l = columns<CartLine>("l");
const o = columns<Order>("o");
const u = columns<User>("u");
const Place = z.tuple([z.int()]);
const Counted = z.tuple([z.object({ count: z.int() })]);
const Rows = z.array(
  z.object({
    number: z.int(),
    status: CartStatus,
    payLinkExpiresAt: z.date().nullable(),
    customer: z.string().nullable(),
    email: z.string().nullable(),
    units: z.int(),
    currency: Currency,
    createdBy: z.string().nullable(),
    updatedAt: z.date(),
    orderNumber: z.int().nullable(),
  }),
);

/** Drafts, newest first, a page at a time. */
export async function draftTable(
  ctx: Pick<Core, "db" | "clock">,
  { state, cursor, limit }: DraftTableInput,
): Promise<DraftTable> {
  const now = ctx.clock.now();
  const found = state ? inState(state, now) : Prisma.sql`TRUE`;
  const after =
    cursor === undefined
      ? Prisma.sql`TRUE`
      : Prisma.sql`${c.draftNumber} < ${decodeCursor(Place, cursor)[0]}`;
  const [rows, counted] = await Promise.all([
    ctx.db.$queryRaw`
      SELECT ${c.draftNumber} AS number, ${c.status}, ${c.payLinkExpiresAt}, ${c.shippingAddress} ->> 'fullName' AS customer,
             ${c.email}, coalesce((SELECT sum(${l.quantity})::int FROM "CartLine" l WHERE ${l.cartId} = ${c.id}), 0) AS units,
             ${c.currency}, ${u.name} AS "createdBy", ${c.updatedAt}, ${o.number} AS "orderNumber"
        FROM "Cart" c LEFT JOIN "User" u ON ${u.id} = ${c.createdById} LEFT JOIN "Order" o ON ${o.cartId} = ${c.id}
       WHERE ${c.draftNumber} IS NOT NULL AND ${found} AND ${after}
       ORDER BY ${c.draftNumber} DESC LIMIT ${limit + 1}::int`,
    ctx.db
      .$queryRaw`SELECT count(*)::int AS count FROM "Cart" c WHERE ${c.draftNumber} IS NOT NULL AND ${found}`,
  ]);
  const all = Rows.parse(rows);
  const items = all.slice(0, limit).map(({ status, payLinkExpiresAt, updatedAt, ...row }) => ({
    ...row,
    state: draftState({ status, payLinkExpiresAt }, now),
    updatedAt: updatedAt.toISOString(),
  }));
  const last = items.at(-1);
  return {
    items,
    total: Counted.parse(counted)[0].count,
    nextCursor: all.length > items.length && last ? encodeCursor([last.number]) : null,
  };
}

function inState(state: NonNullable<DraftTableInput["state"]>, now: Date): Prisma.Sql {
  const until = c.payLinkExpiresAt;
  const draft = Prisma.sql`${c.status} = 'DRAFT'`;
  switch (state) {
    case "ORDERED":
      return Prisma.sql`${c.status} <> 'DRAFT'`;
    case "OPEN":
      return Prisma.sql`${draft} AND ${until} IS NULL`;
    case "SENT":
      return Prisma.sql`${draft} AND ${until} > ${now}::timestamp`;
    // EXPIRED
    default:
      return Prisma.sql`${draft} AND ${until} <= ${now}::timestamp`;
  }
}
