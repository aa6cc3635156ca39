import type { GroupMembers, GroupMembersInput } from "@souk/contracts";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";

const Place = z.tuple([z.string(), z.uuid()]);

/** Who is in a group, by name, a page at a time. */
export async function groupMembers(
  { db }: StaffContext,
  { id, cursor, limit }: GroupMembersInput,
): Promise<GroupMembers> {
  const after = cursor === undefined ? null : decodeCursor(Place, cursor);
  const rows = await db.customerGroupMember.findMany({
    where: {
      groupId: id,
      ...(after && {
        user: { OR: [{ name: { gt: after[0] } }, { name: after[0], id: { gt: after[1] } }] },
      }),
    },
    select: { createdAt: true, user: { select: { id: true, name: true, email: true } } },
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map(({ createdAt, user: { id: userId, name, email } }) => ({
    userId,
    name,
    email,
    since: createdAt.toISOString(),
  }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor([last.name, last.userId]) : null };
}
