import { DomainError, type PromotionDetail } from "@souk/contracts";
import { columns, type Promotion } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { bumpPricingRules } from "../../pricing/bump-pricing-rules.ts";
import { audit } from "../audit/audit.ts";
import { readPromotion } from "./read-promotion.ts";

const p = columns<Promotion>("p");
const Locked = z.array(z.object({ locked: z.int() }));

/** Holds the promotion's row, deleted or not, and reads it. NOT_FOUND. */
export async function lockPromotion(tx: Tx, ctx: StaffContext, id: string): Promise<PromotionDetail> {
  const rows = await tx.$queryRaw`
    SELECT 1 AS locked FROM "Promotion" p WHERE ${p.id} = ${id}::uuid FOR UPDATE`;
  if (Locked.parse(rows).length === 0) throw new DomainError("NOT_FOUND", { entity: "promotion" });
  return readPromotion(tx, id, ctx);
}

/** The end of every write of a promotion: every process prices by it from now on, and the log says who. */
export async function finishPromotion(
  tx: Tx,
  ctx: StaffContext,
  { id, action, before }: { id: string; action: string; before: PromotionDetail | null },
): Promise<PromotionDetail> {
  await bumpPricingRules(tx);
  const after = await readPromotion(tx, id, ctx);
  await audit(tx, ctx, {
    action,
    entity: "promotion",
    entityId: id,
    before: before && promotionSnapshot(before),
    after: promotionSnapshot(after),
  });
  return after;
}

/** A promotion as the log compares it. */
export function promotionSnapshot(detail: PromotionDetail): object {
  const { id: _id, version: _version, state: _state, uses: _uses, given: _given, ...rest } = detail;
  const { counted: _counted, products: _products, gift: _gift, codes: _codes, ...kept } = rest;
  return kept;
}
