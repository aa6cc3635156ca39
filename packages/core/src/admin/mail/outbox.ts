import { OutboxItem, type OutboxInput, type OutboxPage } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { masked } from "../../mail/seal.ts";
import { encodeCursor, olderThan } from "../../cursor.ts";
import { withText } from "../../like.ts";

export const itemSelect = {
  id: true,
  template: true,
  locale: true,
  recipient: true,
  subject: true,
  state: true,
  createdAt: true,
  sentAt: true,
} as const satisfies Prisma.MailMessageSelect;

/** The outbox, newest first; INVALID_CURSOR for a cursor that isn't of it. */
export async function outbox(ctx: StaffContext, input: OutboxInput): Promise<z.infer<typeof OutboxPage>> {
  const { state, template, recipient, cursor, limit } = input;
  const rows = await ctx.db.mailMessage.findMany({
    where: {
      ...(state !== undefined && { state }),
      ...(template !== undefined && { template }),
      ...(recipient !== undefined && { recipient: withText(recipient) }),
      ...(cursor !== undefined && olderThan(cursor)),
    },
    select: itemSelect,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map((row) => OutboxItem.parse(toItem(row)));
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items,
    nextCursor: more ? encodeCursor([last.createdAt, last.id]) : null,
    sends: ctx.mail !== null,
  };
}

export function toItem<Row extends { subject: string | null; createdAt: Date; sentAt: Date | null }>(
  row: Row,
) {
  const { subject, createdAt, sentAt } = row;
  const times = { createdAt: createdAt.toISOString(), sentAt: sentAt?.toISOString() ?? null };
  return { ...row, ...times, subject: subject && masked(subject) };
}
