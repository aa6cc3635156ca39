import { SegmentRules, type SegmentRow } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";

/** All segments, by name. How many are in each is asked for one by one: it is counted. */
export async function listSegments({ db }: StaffContext): Promise<SegmentRow[]> {
  const rows = await db.customerSegment.findMany({
    orderBy: [{ name: "asc" }],
    select: { id: true, name: true, description: true, rules: true, updatedAt: true },
  });
  return rows.map(({ rules, updatedAt, ...row }) => ({
    ...row,
    conditions: SegmentRules.parse(rules).sets.flatMap(({ conditions }) => conditions).length,
    updatedAt: updatedAt.toISOString(),
  }));
}
