import { type AddCodeInput, DomainError, type PromotionDetail } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { lockPromotion } from "./finish-promotion.ts";
import { readPromotion } from "./read-promotion.ts";

/** Adds one code. NAME_TAKEN where any promotion has it, INVALID_PROMOTION of one without codes, NOT_FOUND. */
export function addCode(ctx: StaffContext, { id, code, usageLimit }: AddCodeInput): Promise<PromotionDetail> {
  return runUniqueTx(ctx.db, async (tx) => {
    await openForCodes(tx, ctx, id);
    if ((await tx.promotionCode.count({ where: { code } })) > 0)
      throw new DomainError("NAME_TAKEN", { field: "code", value: code });
    await tx.promotionCode.create({
      data: { id: newId(), promotionId: id, code, usageLimit },
      select: { id: true },
    });
    await noteCodes(tx, ctx, { id, action: "promotion.add-codes", after: { codes: code, usageLimit } });
    return readPromotion(tx, id, ctx);
  });
}

/** Holds a promotion that codes may be added to. */
export async function openForCodes(tx: Tx, ctx: StaffContext, id: string): Promise<PromotionDetail> {
  const promotion = await lockPromotion(tx, ctx, id);
  if (promotion.deleted) throw new DomainError("NOT_FOUND", { entity: "promotion" });
  if (promotion.trigger !== "CODE")
    throw new DomainError("INVALID_PROMOTION", { reason: "NOT_BY_CODE", count: 0 });
  return promotion;
}

/** What became of a promotion's codes, in its log. */
export function noteCodes(
  tx: Tx,
  ctx: StaffContext,
  { id, ...change }: { id: string; action: string; before?: object; after?: object },
): Promise<void> {
  return audit(tx, ctx, { entity: "promotion", entityId: id, ...change });
}
