import { columns, Prisma, type Order, type OrderAddress, type User } from "@souk/db";
import { LOOKED_AT, NONE, SHOWN, type Sought } from "./sought.ts";

const a = columns<OrderAddress>("a");
const o = columns<Order>("o");
const u = columns<User>("u");
const { sql } = Prisma;

/** Orders with a part of the e-mail or of the buyer's name. */
const ordersOf = (part: string): Prisma.Sql => sql`
  (SELECT ${o.id} FROM "Order" o WHERE ${o.deletedAt} IS NULL AND ${o.email} ILIKE ${part} LIMIT ${LOOKED_AT})
  UNION
  (SELECT ${a.orderId} FROM "OrderAddress" a WHERE ${a.kind} = 'SHIPPING' AND ${a.fullName} ILIKE ${part}
    LIMIT ${LOOKED_AT})`;

const buyer = sql`coalesce((SELECT ${a.fullName} FROM "OrderAddress" a
  WHERE ${a.orderId} = ${o.id} AND ${a.kind} = 'SHIPPING'), ${o.email})`;

/** By number, or by who bought; the latest first. */
export function ordersFound({ number, part, long }: Sought): Prisma.Sql {
  if (number === null && !long) return NONE;
  const found =
    number === null ? ordersOf(part) : sql`SELECT ${o.id} FROM "Order" o WHERE ${o.number} = ${number}::int`;
  return sql`(
  SELECT coalesce(json_agg(json_build_object('number', number, 'state', state, 'customer', customer, 'email', email)
                  ORDER BY number DESC), '[]')
    FROM (SELECT ${o.number}, ${o.state}, ${buyer} AS customer, ${o.email}
            FROM (${found}) found JOIN "Order" o ON ${o.id} = found.id
           WHERE ${o.deletedAt} IS NULL ORDER BY ${o.number} DESC LIMIT ${SHOWN}) top)`;
}

/** Accounts, and guests by their orders; each e-mail once, with how many orders it has. */
export function customersFound({ part, long }: Sought): Prisma.Sql {
  if (!long) return NONE;
  return sql`(
  SELECT coalesce(json_agg(json_build_object('name', name, 'email', email, 'orders', orders)
                  ORDER BY orders DESC, email), '[]')
    FROM (SELECT DISTINCT ON (people.email) people.name, people.email, (
                   SELECT count(*)::int FROM "Order" o WHERE ${o.email} = people.email AND ${o.deletedAt} IS NULL) AS orders
            FROM (
              (SELECT ${u.name}, ${u.email}, 0 AS place FROM "User" u
                WHERE ${u.role} = 'CUSTOMER' AND ${u.deletedAt} IS NULL
                  AND (${u.name} ILIKE ${part} OR ${u.email} ILIKE ${part}) LIMIT 20)
              UNION ALL
              (SELECT ${buyer}, ${o.email}, 1 FROM (${ordersOf(part)}) found
                 JOIN "Order" o ON ${o.id} = found.id AND ${o.userId} IS NULL LIMIT 20)) people
           ORDER BY people.email, people.place LIMIT ${SHOWN}) top)`;
}
