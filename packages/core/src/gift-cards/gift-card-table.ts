import type { GiftCardTable, GiftCardTableInput } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Core } from "../context.ts";
import { encodeCursor, olderThan } from "../cursor.ts";
import { withText } from "../like.ts";
import { cardSelect, toCardRow } from "./gift-card-view.ts";

/** Cards, newest first, a page at a time. */
export async function giftCardTable(
  ctx: Pick<Core, "db" | "clock">,
  { state, kind, query, cursor, limit }: GiftCardTableInput,
): Promise<GiftCardTable> {
  const now = ctx.clock.now();
  const where: Prisma.GiftCardWhereInput = { AND: [inState(state, now), ofKind(kind), named(query)] };
  const rows = await ctx.db.giftCard.findMany({
    where: cursor === undefined ? where : { AND: [where, olderThan(cursor)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: cardSelect,
  });
  const items = rows.slice(0, limit).map((row) => toCardRow(row, now));
  const last = items.at(-1);
  return {
    items,
    total: await ctx.db.giftCard.count({ where }),
    nextCursor: rows.length > items.length && last ? encodeCursor([last.createdAt, last.id]) : null,
  };
}

function named(query: string | undefined): Prisma.GiftCardWhereInput {
  if (query === undefined) return {};
  const part = withText(query);
  return {
    OR: [{ last4: query.slice(-4).toUpperCase() }, { email: part }, { owner: { email: part } }],
  };
}

function ofKind(kind: GiftCardTableInput["kind"]): Prisma.GiftCardWhereInput {
  if (kind === undefined) return {};
  return { codeHash: kind === "CREDIT" ? null : { not: null } };
}

function inState(state: GiftCardTableInput["state"], now: Date): Prisma.GiftCardWhereInput {
  const usable = { disabledAt: null, balance: { gt: 0 } };
  switch (state) {
    case "ACTIVE":
      return { ...usable, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
    case "EXPIRED":
      return { ...usable, expiresAt: { lte: now } };
    case "USED":
      return { disabledAt: null, balance: 0 };
    case "DISABLED":
      return { disabledAt: { not: null } };
    default:
      return {};
  }
}
