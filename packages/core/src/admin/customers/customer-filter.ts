import type { CustomerTableInput } from "@souk/contracts";
import { columns, type CustomerGroupMember, type Order, Prisma, type User } from "@souk/db";
import { containing } from "../../like.ts";

const u = columns<User>("u");
const g = columns<CustomerGroupMember>("g");
const o = columns<Order>("o");
const { sql } = Prisma;

const STATES = {
  ACTIVE: sql`${u.disabledAt} IS NULL AND ${u.emailVerified}`,
  UNVERIFIED: sql`${u.disabledAt} IS NULL AND NOT ${u.emailVerified}`,
  DISABLED: sql`${u.disabledAt} IS NOT NULL`,
} as const satisfies Record<NonNullable<CustomerTableInput["state"]>, Prisma.Sql>;

/** An account of a customer: its words are those of the indexes that serve the list. */
export const isCustomer = sql`${u.role} = 'CUSTOMER' AND ${u.deletedAt} IS NULL`;

/** The condition on "User" u of the filters that are given; `segment` is what the rule of theirs comes to. */
export function customerFilter(
  { query, state, group, bought }: CustomerTableInput,
  segment: Prisma.Sql | null = null,
): Prisma.Sql {
  const parts = segment ? [isCustomer, segment] : [isCustomer];
  if (query !== undefined) {
    const part = containing(query);
    parts.push(sql`(${u.name} ILIKE ${part} OR ${u.email} ILIKE ${part})`);
  }
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
