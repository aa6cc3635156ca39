import { DomainError, type PromotionDetail, type SavePromotionInput } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { checkReferences } from "./check-references.ts";
import { finishPromotion, lockPromotion } from "./finish-promotion.ts";

/**
 * Adds a promotion, or saves one as edited; carts are priced by it from the next call on. EDIT_CONFLICT where somebody
 * saved since `version` was read (not with `overwrite`); INVALID_PROMOTION for a limit below its uses, or one with
 * codes that is to go without; NOT_FOUND for it or what its rules name.
 */
export function savePromotion(ctx: StaffContext, input: SavePromotionInput): Promise<PromotionDetail> {
  return runTx(ctx.db, async (tx) => {
    const before = input.id === undefined ? null : await openForEdit(tx, ctx, { ...input, id: input.id });
    await checkReferences(tx, input);
    const { id = newId(), version: _version, overwrite: _overwrite, ...terms } = input;
    if (before)
      await tx.promotion.update({
        where: { id },
        data: { ...terms, version: { increment: 1 } },
        select: { id: true },
      });
    else await tx.promotion.create({ data: { id, ...terms }, select: { id: true } });
    const action = before ? "promotion.update" : "promotion.create";
    return finishPromotion(tx, ctx, { id, action, before });
  });
}

async function openForEdit(
  tx: Tx,
  ctx: StaffContext,
  { id, version, overwrite, trigger, usageLimit }: SavePromotionInput & { id: string },
): Promise<PromotionDetail> {
  const before = await lockPromotion(tx, ctx, id);
  if (before.deleted) throw new DomainError("NOT_FOUND", { entity: "promotion" });
  if (before.version !== version && !overwrite)
    throw new DomainError("EDIT_CONFLICT", { currentVersion: before.version });
  if (usageLimit !== null && usageLimit < before.counted)
    throw new DomainError("INVALID_PROMOTION", { reason: "LIMIT_BELOW_USES", count: before.counted });
  if (trigger === "AUTOMATIC" && before.codes.total > 0)
    throw new DomainError("INVALID_PROMOTION", { reason: "HAS_CODES", count: before.codes.total });
  return before;
}
