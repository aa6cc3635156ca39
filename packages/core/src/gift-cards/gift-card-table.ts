import type { GiftCardTable, GiftCardTableInput } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { Core } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { cardSelect, toCardRow } from "./gift-card-view.ts";

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

/** Cards, newest first, a page at a time. */
export async function giftCardTable(
  ctx: Pick<Core, "db" | "clock">,
  { state, query, cursor, limit }: GiftCardTableInput,
): Promise<GiftCardTable> {
  const now = ctx.clock.now();
  const where: Prisma.GiftCardWhereInput = { AND: [inState(state, now), named(query)] };
  const rows = await ctx.db.giftCard.findMany({
    where: cursor === undefined ? where : { AND: [where, after(cursor)] },
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
  return {
    OR: [{ last4: query.slice(-4).toUpperCase() }, { email: { contains: query, mode: "insensitive" } }],
  };
}

function after(cursor: string): Prisma.GiftCardWhereInput {
  const [createdAt, id] = decodeCursor(Place, cursor);
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
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
