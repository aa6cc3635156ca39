import type { CustomerTableInput } from "@souk/contracts";
import {
  columns,
  type CustomerGroupMember,
  type CustomerMerge,
  type Order,
  Prisma,
  type User,
} from "@souk/db";
import { containing } from "../../like.ts";

const u = columns<User>("u");
const g = columns<CustomerGroupMember>("g");
const o = columns<Order>("o");
const was = columns<CustomerMerge>("was");
const { sql } = Prisma;

const STATES = {
  ACTIVE: sql`${u.disabledAt} IS NULL AND ${u.emailVerified}`,
  UNVERIFIED: sql`${u.disabledAt} IS NULL AND NOT ${u.emailVerified}`,
  DISABLED: sql`${u.disabledAt} IS NOT NULL`,
} as const satisfies Record<NonNullable<CustomerTableInput["state"]>, Prisma.Sql>;

/** An account of a customer: its words are those of the indexes that serve the list. */
export const isCustomer = sql`${u.role} = 'CUSTOMER' AND ${u.deletedAt} IS NULL`;

/** Beside "User" u: what they have bought, as `bought.orders` and `bought."lastOrderAt"`. */
export const withBought = sql`
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS orders, max(${o.placedAt}) AS "lastOrderAt" FROM "Order" o
     WHERE ${o.userId} = ${u.id} AND ${o.deletedAt} IS NULL) bought`;

/** Whether the words are a part of the name or the e-mail of "User" u. */
export function isNamed(query: string): Prisma.Sql {
  const part = containing(query);
  return sql`(${u.name} ILIKE ${part} OR ${u.email} ILIKE ${part})`;
}

/**
 * Whether "User" u is what an account with such an address was joined into. Looked up once and as an array, so that the
 * list can go on using its indexes.
 */
const wasNamed = (query: string): Prisma.Sql =>
  sql`${u.id} = ANY(ARRAY(SELECT ${was.intoId} FROM "CustomerMerge" was WHERE ${was.fromEmail} ILIKE ${containing(query)}))`;

/** The condition on "User" u of the filters that are given; `segment` is what the rule of theirs comes to. */
export function customerFilter(
  { query, state, group, bought }: CustomerTableInput,
  segment: Prisma.Sql | null = null,
): Prisma.Sql {
  const parts = segment ? [isCustomer, segment] : [isCustomer];
  if (query !== undefined) parts.push(sql`(${isNamed(query)} OR ${wasNamed(query)})`);
  if (state !== undefined) parts.push(STATES[state]);
  if (group !== undefined)
    parts.push(
      sql`EXISTS (SELECT 1 FROM "CustomerGroupMember" g WHERE ${g.userId} = ${u.id} AND ${g.groupId} = ${group}::uuid)`,
    );
  if (bought !== undefined) {
    const has = sql`EXISTS (SELECT 1 FROM "Order" o WHERE ${o.userId} = ${u.id} AND ${o.deletedAt} IS NULL)`;
    parts.push(bought ? has : sql`NOT ${has}`);
  }
  return Prisma.join(parts, " AND ");
}
