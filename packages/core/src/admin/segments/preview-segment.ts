import { can, type SegmentPreview, type SegmentRules } from "@souk/contracts";
import { columns, Prisma, type User } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { isCustomer } from "../customers/customer-filter.ts";
import { rulesOf } from "./read-segment.ts";
import { foundBy } from "./segment-sql.ts";
import { withinTime } from "./within-time.ts";

const u = columns<User>("u");
const { sql } = Prisma;
const Count = z.tuple([z.object({ count: z.int() })]);
const Customers = z.array(z.object({ id: z.uuid(), name: z.string(), email: z.string() }));
const SHOWN = 6;

const membersOf = (rules: SegmentRules, now: Date): Prisma.Sql =>
  sql`${isCustomer} AND ${foundBy(rules, now)}`;

/** How many customers rules would find now, and the newest of them. SEGMENT_TOO_SLOW. */
export async function previewSegment(
  ctx: StaffContext,
  { rules }: { rules: SegmentRules },
): Promise<SegmentPreview> {
  const found = membersOf(rules, ctx.clock.now());
  return withinTime(ctx.db, async (tx) => ({
    count: await countOf(tx, found),
    customers: can(ctx.staff, "customers.read")
      ? Customers.parse(
          await tx.$queryRaw`
            SELECT ${u.id}, ${u.name}, ${u.email} FROM "User" u WHERE ${found}
             ORDER BY ${u.createdAt} DESC, ${u.id} DESC LIMIT ${SHOWN}::int`,
        )
      : null,
  }));
}

/** How many are in a segment now. NOT_FOUND, SEGMENT_TOO_SLOW. */
export async function countSegment(ctx: StaffContext, { id }: { id: string }): Promise<{ count: number }> {
  return withinTime(ctx.db, async (tx) => ({
    count: await countOf(tx, membersOf(await rulesOf(tx, id), ctx.clock.now())),
  }));
}

async function countOf(tx: Tx, found: Prisma.Sql): Promise<number> {
  return Count.parse(await tx.$queryRaw`SELECT count(*)::int AS count FROM "User" u WHERE ${found}`)[0].count;
}
