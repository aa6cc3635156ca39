import type { SEGMENT_TIMES, SegmentWhen } from "@souk/contracts";
import { type Cart, type CartLine, columns, type Order, Prisma, type User } from "@souk/db";
import { ordered } from "./ordered-sql.ts";

const cart = columns<Cart>("cart");
const cl = columns<CartLine>("cl");
const o = columns<Order>("o");
const u = columns<User>("u");
const { sql } = Prisma;

const DAY = 24 * 60 * 60 * 1000;

/** Null where there is none: then no comparison holds. */
const MOMENTS: Record<(typeof SEGMENT_TIMES)[number], Prisma.Sql> = {
  registered: u.createdAt,
  firstOrder: sql`(SELECT min(${o.placedAt}) FROM "Order" o WHERE ${ordered})`,
  lastOrder: sql`(SELECT max(${o.placedAt}) FROM "Order" o WHERE ${ordered})`,
  cart: sql`(SELECT max(${cart.updatedAt}) FROM "Cart" cart
              WHERE ${cart.userId} = ${u.id} AND ${cart.status} = 'ACTIVE'
                AND EXISTS (SELECT FROM "CartLine" cl WHERE ${cl.cartId} = ${cart.id}))`,
};

/** Whether a moment in the life of "User" u was then. */
export function momentIs(field: keyof typeof MOMENTS, when: SegmentWhen, now: Date): Prisma.Sql {
  const moment = MOMENTS[field];
  switch (when.op) {
    case "within":
      return sql`${moment} >= ${new Date(now.getTime() - when.days * DAY)}::timestamp`;
    case "longerAgo":
      return sql`${moment} < ${new Date(now.getTime() - when.days * DAY)}::timestamp`;
    case "from":
      return sql`${moment} >= ${new Date(when.date)}::timestamp`;
    case "until":
      return sql`${moment} < ${new Date(new Date(when.date).getTime() + DAY)}::timestamp`;
    default:
      return when satisfies never;
  }
}
