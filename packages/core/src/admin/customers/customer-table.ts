import type { CustomerTable, CustomerTableInput } from "@souk/contracts";
import { columns, Prisma, type User } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { demandRight } from "../demand-right.ts";
import { rulesOf } from "../segments/read-segment.ts";
import { foundBy } from "../segments/segment-sql.ts";
import { withinTime } from "../segments/within-time.ts";
import { customerFilter, isNamed, withBought } from "./customer-filter.ts";
import { StoredCustomer, toCustomerRow } from "./customer-row.ts";

const u = columns<User>("u");
const { sql } = Prisma;
const Rows = z.array(StoredCustomer.extend({ formerAddress: z.boolean() }));
type Row = z.infer<typeof Rows>[number];
const Count = z.tuple([z.object({ count: z.int() })]);
const CreatedPlace = z.tuple([z.literal("created"), z.iso.datetime(), z.uuid()]);
const TextPlace = z.tuple([z.enum(["name", "email"]), z.string(), z.uuid()]);
const SORTED = { created: u.createdAt, name: u.name, email: u.email };

/**
 * The staff's list of accounts: filtered, sorted, page by page (keyset), with the count of all that match. With a
 * segment: NOT_FOUND, FORBIDDEN, SEGMENT_TOO_SLOW.
 */
export async function customerTable(
  ctx: StaffContext,
  input: CustomerTableInput,
): Promise<z.infer<typeof CustomerTable>> {
  const { found, counted } = await (input.segment === undefined
    ? readTable(ctx.db, input, customerFilter(input))
    : inSegment(ctx, input, input.segment));
  const page = found.slice(0, input.limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({ ...toCustomerRow(row), formerAddress: row.formerAddress })),
    total: Count.parse(counted)[0].count,
    nextCursor: found.length > page.length && last ? cursorOf(input, last) : null,
  };
}

interface Read {
  found: Row[];
  counted: unknown;
}

async function readTable(tx: Tx, input: CustomerTableInput, filter: Prisma.Sql): Promise<Read> {
  const [found, counted] = await Promise.all([
    readRows(tx, input, filter),
    tx.$queryRaw`SELECT count(*)::int AS count FROM "User" u WHERE ${filter}`,
  ]);
  return { found, counted };
}

async function inSegment(ctx: StaffContext, input: CustomerTableInput, segment: string): Promise<Read> {
  demandRight(ctx.staff, "segments.read");
  return withinTime(ctx.db, async (tx) =>
    readTable(tx, input, customerFilter(input, foundBy(await rulesOf(tx, segment), ctx.clock.now()))),
  );
}

async function readRows(
  tx: Tx,
  { query, sort, direction, cursor, limit }: CustomerTableInput,
  filter: Prisma.Sql,
): Promise<Row[]> {
  const way = direction === "asc" ? sql`ASC` : sql`DESC`;
  const beyond = direction === "asc" ? sql`>` : sql`<`;
  const after =
    cursor === undefined
      ? Prisma.empty
      : sql`AND (${SORTED[sort]}, ${u.id}) ${beyond} (${placeOf(sort, cursor)})`;
  const formerAddress = query === undefined ? sql`FALSE` : sql`NOT ${isNamed(query)}`;
  // The page first, then what its few people have bought.
  return Rows.parse(
    await tx.$queryRaw`
      SELECT u.*, ${formerAddress} AS "formerAddress", bought.orders, bought."lastOrderAt" FROM (
        SELECT ${u.id}, ${u.name}, ${u.email}, ${u.emailVerified}, ${u.disabledAt}, ${u.createdAt}
          FROM "User" u WHERE ${filter} ${after}
         ORDER BY ${SORTED[sort]} ${way}, ${u.id} ${way} LIMIT ${limit + 1}::int) u ${withBought}
       ORDER BY ${SORTED[sort]} ${way}, ${u.id} ${way}`,
  );
}

function placeOf(sort: CustomerTableInput["sort"], cursor: string): Prisma.Sql {
  if (sort !== "created") {
    const [, value, id] = decodeCursor(TextPlace, cursor);
    return sql`${value}, ${id}::uuid`;
  }
  const [, value, id] = decodeCursor(CreatedPlace, cursor);
  return sql`${new Date(value)}::timestamp, ${id}::uuid`;
}

function cursorOf({ sort }: CustomerTableInput, row: Row): string {
  return encodeCursor([sort, sort === "created" ? row.createdAt.toISOString() : row[sort], row.id]);
}
