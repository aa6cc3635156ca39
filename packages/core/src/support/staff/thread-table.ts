import type { SupportTab, ThreadCounts, ThreadTable, ThreadTableInput } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { StaffContext } from "../../context.ts";
import { encodeCursor, olderThan } from "../../cursor.ts";
import { withText } from "../../like.ts";
import { threadSelect } from "../thread-row.ts";
import { toThreadSummary } from "../thread-view.ts";

const rowSelect = {
  ...threadSelect,
  user: { select: { name: true } },
} as const satisfies Prisma.SupportThreadSelect;

/** The inbox, the thread with the latest message first, page by page (keyset). INVALID_CURSOR. */
export async function threadTable(
  ctx: StaffContext,
  { tab, query = "", cursor, limit }: ThreadTableInput,
): Promise<ThreadTable> {
  const rows = await ctx.db.supportThread.findMany({
    where: {
      AND: [
        inTab(tab, ctx.staff.id),
        matching(query),
        cursor === undefined ? {} : olderThan(cursor, "lastMessageAt"),
      ],
    },
    orderBy: [{ lastMessageAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: rowSelect,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({
      ...toThreadSummary(row, "STAFF"),
      customer: row.user.name,
      assignee: row.assignee,
    })),
    nextCursor:
      rows.length > limit && last ? encodeCursor([last.lastMessageAt.toISOString(), last.id]) : null,
  };
}

function inTab(tab: SupportTab, staffId: string): Prisma.SupportThreadWhereInput {
  const tabs: Record<SupportTab, Prisma.SupportThreadWhereInput> = {
    OPEN: { state: "OPEN" },
    MINE: { state: "OPEN", assigneeId: staffId },
    UNASSIGNED: { state: "OPEN", assigneeId: null },
    CLOSED: { state: "CLOSED", archivedAt: null },
    ARCHIVED: { state: "CLOSED", archivedAt: { not: null } },
  };
  return tabs[tab];
}

function matching(query: string): Prisma.SupportThreadWhereInput {
  if (query === "") return {};
  const number = /^#?(\d{1,9})$/.exec(query)?.[1];
  if (number !== undefined)
    return { OR: [{ number: Number(number) }, { order: { number: Number(number) } }] };
  const part = withText(query);
  return { OR: [{ subject: part }, { user: { OR: [{ name: part }, { email: part }] } }] };
}

/** What the tabs and the badge of the menu say. */
export async function threadCounts({ db, staff }: StaffContext): Promise<ThreadCounts> {
  const { supportThread: threads } = db;
  const [open, mine, unassigned, unread] = await Promise.all([
    threads.count({ where: inTab("OPEN", staff.id) }),
    threads.count({ where: inTab("MINE", staff.id) }),
    threads.count({ where: inTab("UNASSIGNED", staff.id) }),
    threads.count({ where: { state: "OPEN", staffUnread: { gt: 0 } } }),
  ]);
  return { open, mine, unassigned, unread };
}
