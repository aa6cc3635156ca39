import { type CustomerSegments, DomainError, SegmentRules } from "@souk/contracts";
import { columns, Prisma, type User } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { foundBy } from "./segment-sql.ts";
import { withinTime } from "./within-time.ts";

const u = columns<User>("u");
const { sql } = Prisma;
const Found = z.array(z.object({ id: z.uuid() }));

/** The segments that a customer is in now, by name: one statement, however many there are. NOT_FOUND, SEGMENT_TOO_SLOW. */
export async function customerSegments(ctx: StaffContext, { id }: { id: string }): Promise<CustomerSegments> {
  return withinTime(ctx.db, async (tx) => {
    const known = await tx.user.count({ where: { id, role: "CUSTOMER", deletedAt: null } });
    if (known === 0) throw new DomainError("NOT_FOUND", { entity: "customer" });
    const segments = await tx.customerSegment.findMany({
      orderBy: { name: "asc" },
      select: { id: true, name: true, rules: true },
    });
    if (segments.length === 0) return [];
    const now = ctx.clock.now();
    const asked = segments.map(
      (segment) =>
        sql`SELECT ${segment.id}::uuid AS id FROM "User" u
             WHERE ${u.id} = ${id}::uuid AND ${foundBy(SegmentRules.parse(segment.rules), now)}`,
    );
    const found = Found.parse(await tx.$queryRaw`${Prisma.join(asked, " UNION ALL ")}`);
    const ids = new Set(found.map((one) => one.id));
    return segments.flatMap((segment) => (ids.has(segment.id) ? { id: segment.id, name: segment.name } : []));
  });
}
