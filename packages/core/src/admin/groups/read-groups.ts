import { GroupView } from "@souk/contracts";
import type { Tx } from "../../context.ts";

const select = {
  id: true,
  code: true,
  name: true,
  _count: { select: { members: true, offers: { where: { derivedFromId: null } } } },
} as const;

/** The groups, or the one of them, by their codes. */
export async function readGroups(tx: Tx, id?: string): Promise<GroupView[]> {
  const rows = await tx.customerGroup.findMany({
    select,
    orderBy: { code: "asc" },
    ...(id !== undefined && { where: { id } }),
  });
  return rows.map(({ _count, ...group }) => GroupView.parse({ ...group, ..._count }));
}
