import type { ReturnTableInput, ReturnTableRow } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { Core } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { withText } from "../like.ts";

const Place = z.tuple([z.int()]);

/** The staff's list, newest first, page by page (keyset), with the count of all that match. */
export async function returnTable(
  ctx: Core,
  { state, query = "", cursor, limit }: ReturnTableInput,
): Promise<{ items: ReturnTableRow[]; total: number; nextCursor: string | null }> {
  const where: Prisma.ReturnWhereInput = { ...(state && { state }), ...matching(query) };
  const before = cursor === undefined ? {} : { number: { lt: decodeCursor(Place, cursor)[0] } };
  const rows = await ctx.db.return.findMany({
    where: { AND: [where, before] },
    orderBy: { number: "desc" },
    take: limit + 1,
    select: {
      number: true,
      state: true,
      createdAt: true,
      order: {
        select: {
          number: true,
          email: true,
          addresses: { where: { kind: "SHIPPING" }, select: { fullName: true } },
        },
      },
      lines: { select: { quantity: true } },
    },
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ order, lines, createdAt, ...row }) => ({
      ...row,
      orderNumber: order.number,
      customer: order.addresses[0]?.fullName ?? order.email,
      units: lines.reduce((units, line) => units + line.quantity, 0),
      createdAt: createdAt.toISOString(),
    })),
    total: await ctx.db.return.count({ where }),
    nextCursor: rows.length > limit && last ? encodeCursor([last.number]) : null,
  };
}

function matching(query: string): Prisma.ReturnWhereInput {
  const number = /^#?(\d{1,9})$/.exec(query)?.[1];
  if (number !== undefined)
    return { OR: [{ number: Number(number) }, { order: { number: Number(number) } }] };
  if (query === "") return {};
  const part = withText(query);
  return { order: { OR: [{ email: part }, { addresses: { some: { fullName: part } } }] } };
}
