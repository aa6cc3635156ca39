import type { ConsentLogInput, ConsentPage } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { entrySelect, toEntry } from "../../consent/consent-entry.ts";
import type { StaffContext } from "../../context.ts";
import { encodeCursor, olderThan } from "../../cursor.ts";

const staffSelect = { ...entrySelect, userId: true, email: true, device: true } as const;

/** Who agreed to what, newest first: all, or those of an account, a guest's address or a browser. */
export async function listConsents(
  ctx: StaffContext,
  { who, cursor, limit }: ConsentLogInput,
): Promise<ConsentPage> {
  const rows = await ctx.db.consentRecord.findMany({
    where: {
      AND: [who === undefined ? {} : await ofWhom(ctx, who), cursor === undefined ? {} : olderThan(cursor)],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: staffSelect,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const emails = await emailsOf(
    ctx,
    page.flatMap(({ userId }) => userId ?? []),
  );
  return {
    items: page.map(({ userId, email, device, ...row }) => ({
      ...toEntry(row),
      email: email ?? emails.get(userId ?? "") ?? null,
      device,
    })),
    nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null,
  };
}

async function ofWhom({ db }: StaffContext, who: string): Promise<Prisma.ConsentRecordWhereInput> {
  if (!who.includes("@")) return { device: who };
  const user = await db.user.findUnique({ where: { email: who }, select: { id: true } });
  return { OR: [{ email: who }, ...(user ? [{ userId: user.id }] : [])] };
}

async function emailsOf({ db }: StaffContext, ids: string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, email: true } });
  return new Map(users.map(({ id, email }) => [id, email]));
}
