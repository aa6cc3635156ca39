import type { ContactRow, ContactState, ContactTable, ContactTableInput } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { StaffContext } from "../../context.ts";
import { encodeCursor, olderThan } from "../../cursor.ts";
import { excerptOf } from "../../excerpt.ts";
import { withText } from "../../like.ts";

const NONE: Record<ContactState, number> = { NEW: 0, READ: 0, REPLIED: 0, ARCHIVED: 0 };
/** Of a list that is narrowed by no state: what was put aside isn't in it. */
const INBOX = { not: "ARCHIVED" } as const;

const rowSelect = {
  id: true,
  state: true,
  topic: true,
  name: true,
  email: true,
  text: true,
  createdAt: true,
  assignee: { select: { id: true, name: true } },
} as const satisfies Prisma.ContactMessageSelect;
type Row = Prisma.ContactMessageGetPayload<{ select: typeof rowSelect }>;

/** What people wrote, newest first, page by page (keyset), with how many there are in each state. */
export async function contactTable(
  ctx: StaffContext,
  { state, query = "", mine, cursor, limit }: ContactTableInput,
): Promise<ContactTable> {
  const where: Prisma.ContactMessageWhereInput = {
    state: state ?? INBOX,
    ...(mine === true && { assigneeId: ctx.staff.id }),
    ...matching(query),
  };
  const rows = await ctx.db.contactMessage.findMany({
    where: { AND: [where, cursor === undefined ? {} : olderThan(cursor)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: rowSelect,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(toRow),
    total: await ctx.db.contactMessage.count({ where }),
    nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null,
    counts: await countsOf(ctx),
  };
}

function matching(query: string): Prisma.ContactMessageWhereInput {
  if (query === "") return {};
  const number = /^#?(\d{1,9})$/.exec(query)?.[1];
  const part = withText(query);
  const order = number === undefined ? [] : [{ orderNumber: Number(number) }];
  return { OR: [{ name: part }, { email: part }, { text: part }, ...order] };
}

async function countsOf({ db }: StaffContext): Promise<Record<ContactState, number>> {
  const found = await db.contactMessage.groupBy({ by: ["state"], _count: { id: true } });
  return { ...NONE, ...Object.fromEntries(found.map(({ state, _count }) => [state, _count.id])) };
}

function toRow({ text, createdAt, ...row }: Row): ContactRow {
  return { ...row, excerpt: excerptOf(text), createdAt: createdAt.toISOString() };
}
