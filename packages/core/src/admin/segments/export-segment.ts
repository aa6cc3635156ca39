import { columns, Prisma, type User } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { isCustomer } from "../customers/customer-filter.ts";
import { demandRight } from "../demand-right.ts";
import { rulesOf } from "./read-segment.ts";
import { foundBy } from "./segment-sql.ts";
import { withinTime } from "./within-time.ts";

const u = columns<User>("u");
const { sql } = Prisma;
const HEADING = ["name", "email", "language", "since"];
const PAGE = 500;
const Rows = z.array(
  z.object({ id: z.uuid(), name: z.string(), email: z.string(), locale: z.string(), createdAt: z.date() }),
);

/**
 * The customers of a segment as rows of a file, the heading before them: read as they are sent, by the rule and the clock
 * of the beginning. It is in the log, for it carries addresses away. NOT_FOUND, FORBIDDEN, SEGMENT_TOO_SLOW.
 */
export async function exportSegment(ctx: StaffContext, id: string): Promise<AsyncGenerator<string[]>> {
  demandRight(ctx.staff, "customers.read");
  const found = sql`${isCustomer} AND ${foundBy(await rulesOf(ctx.db, id), ctx.clock.now())}`;
  const first = await readPage(ctx, found, null);
  await audit(ctx.db, ctx, { action: "segment.export", entity: "segment", entityId: id });
  return rowsFrom(ctx, found, first);
}

type Page = z.infer<typeof Rows>;

async function* rowsFrom(ctx: StaffContext, found: Prisma.Sql, first: Page): AsyncGenerator<string[]> {
  yield HEADING;
  for (let page = first; page.length > 0;) {
    for (const { name, email, locale, createdAt } of page)
      yield [name, email, locale, createdAt.toISOString()];
    page = page.length < PAGE ? [] : await readPage(ctx, found, page.at(-1)?.id ?? null);
  }
}

async function readPage(ctx: StaffContext, found: Prisma.Sql, after: string | null): Promise<Page> {
  const beyond = after === null ? Prisma.empty : sql`AND ${u.id} > ${after}::uuid`;
  return withinTime(ctx.db, async (tx) =>
    Rows.parse(
      await tx.$queryRaw`
        SELECT ${u.id}, ${u.name}, ${u.email}, ${u.locale}, ${u.createdAt} FROM "User" u
         WHERE ${found} ${beyond} ORDER BY ${u.id} LIMIT ${PAGE}::int`,
    ),
  );
}
