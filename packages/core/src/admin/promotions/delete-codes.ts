import { type DeleteCodesInput, DomainError } from "@souk/contracts";
import { columns, Prisma, type PromotionCode, type PromotionRedemption } from "@souk/db";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { noteCodes } from "./add-code.ts";
import { lockPromotion } from "./finish-promotion.ts";

const pc = columns<PromotionCode>("pc");
const r = columns<PromotionRedemption>("r");

/**
 * Deletes one code, or all of a promotion that no order and no payment has ever used; carts lose them. CODE_IN_USE for
 * the one that was asked for, NOT_FOUND.
 */
export function deleteCodes(
  ctx: StaffContext,
  { id, codeId }: DeleteCodesInput,
): Promise<{ deleted: number }> {
  return runTx(ctx.db, async (tx) => {
    // What redeems holds the promotion's row or the code's: `uses` is read again once it lets go.
    await lockPromotion(tx, ctx, id);
    const code = codeId === undefined ? null : await findCode(tx, id, codeId);
    const which = codeId === undefined ? Prisma.empty : Prisma.sql`AND ${pc.id} = ${codeId}::uuid`;
    const deleted = await tx.$executeRaw`
      DELETE FROM "PromotionCode" pc WHERE ${pc.promotionId} = ${id}::uuid AND ${pc.uses} = 0 ${which}
         AND NOT EXISTS (SELECT 1 FROM "PromotionRedemption" r WHERE ${r.codeId} = ${pc.id})`;
    if (code !== null && deleted === 0) throw new DomainError("CODE_IN_USE", { code });
    if (deleted > 0)
      await noteCodes(tx, ctx, { id, action: "promotion.delete-codes", before: { codes: code ?? deleted } });
    return { deleted };
  });
}

async function findCode(tx: Tx, promotionId: string, id: string): Promise<string> {
  const found = await tx.promotionCode.findFirst({ where: { id, promotionId }, select: { code: true } });
  if (!found) throw new DomainError("NOT_FOUND", { entity: "promotionCode" });
  return found.code;
}
