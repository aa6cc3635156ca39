import { type CodeList, type CodeListInput, DomainError } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { withText } from "../../like.ts";

const Place = z.tuple([z.uuid()]);

/** A promotion's codes in the order of their making, in pages. NOT_FOUND, INVALID_CURSOR. */
export async function listCodes(
  ctx: StaffContext,
  { id, query, cursor, limit }: CodeListInput,
): Promise<z.infer<typeof CodeList>> {
  if ((await ctx.db.promotion.count({ where: { id } })) === 0)
    throw new DomainError("NOT_FOUND", { entity: "promotion" });
  const where: Prisma.PromotionCodeWhereInput = {
    promotionId: id,
    ...(query && { code: withText(query) }),
  };
  const after = cursor === undefined ? {} : { id: { gt: decodeCursor(Place, cursor)[0] } };
  const rows = await ctx.db.promotionCode.findMany({
    where: { AND: [where, after] },
    orderBy: { id: "asc" },
    take: limit + 1,
    select: {
      id: true,
      code: true,
      uses: true,
      usageLimit: true,
      createdAt: true,
      redemptions: { take: 1, select: { id: true } },
    },
  });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(({ redemptions, createdAt, ...row }) => ({
      ...row,
      used: row.uses > 0 || redemptions.length > 0,
      createdAt: createdAt.toISOString(),
    })),
    total: await ctx.db.promotionCode.count({ where }),
    nextCursor: last ? encodeCursor([last.id]) : null,
  };
}
