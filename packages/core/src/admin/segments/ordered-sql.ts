import { columns, type Order, Prisma, type User } from "@souk/db";

const o = columns<Order>("o");
const u = columns<User>("u");

/** An "Order" o of the "User" u that wasn't cancelled. */
export const ordered = Prisma.sql`${o.userId} = ${u.id} AND ${o.deletedAt} IS NULL AND ${o.state} <> 'CANCELLED'`;
