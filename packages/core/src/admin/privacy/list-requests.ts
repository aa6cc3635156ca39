import type { PrivacyListInput, PrivacyPage, StaffPrivacyRequest } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { encodeCursor, olderThan } from "../../cursor.ts";
import { requestSelect, toRequestView } from "../../privacy/request-view.ts";

const staffSelect = {
  ...requestSelect,
  email: true,
  userId: true,
  requestedBy: true,
  actorName: true,
} as const satisfies Prisma.PrivacyRequestSelect;
type Row = Prisma.PrivacyRequestGetPayload<{ select: typeof staffSelect }>;

/** What people asked for about their data, newest first. */
export async function listRequests(
  ctx: StaffContext,
  { kind, state, cursor, limit }: PrivacyListInput,
): Promise<z.infer<typeof PrivacyPage>> {
  const rows = await ctx.db.privacyRequest.findMany({
    where: { ...(kind && { kind }), ...(state && { state }), ...(cursor !== undefined && olderThan(cursor)) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: staffSelect,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: page.map((row) => toStaffView(row, ctx.clock.now())),
    nextCursor: more ? encodeCursor([last.createdAt.toISOString(), last.id]) : null,
  };
}

export async function staffRequest(tx: Tx, id: string, now: Date): Promise<StaffPrivacyRequest> {
  return toStaffView(await tx.privacyRequest.findUniqueOrThrow({ where: { id }, select: staffSelect }), now);
}

function toStaffView(row: Row, now: Date): StaffPrivacyRequest {
  const { email, userId, requestedBy, actorName } = row;
  return { ...toRequestView(row, now), email, hasAccount: userId !== null, requestedBy, actorName };
}
