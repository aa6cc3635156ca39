import type { Tx } from "@souk/core/context";
import { bumpPricingRules } from "@souk/core/pricing/bump-pricing-rules";
import type { PromotionRedemption } from "@souk/db";
import type { PlannedPromotion } from "./plan-promotions.ts";

/** The promotions, and what the orders that are there have used of them. */
export async function seedPromotions(
  tx: Tx,
  planned: readonly PlannedPromotion[],
  redemptions: readonly PromotionRedemption[],
): Promise<void> {
  for (const promotion of planned) await createPromotion(tx, promotion, usesOf(redemptions));
  await tx.promotionRedemption.createMany({ data: [...redemptions] });
  await bumpPricingRules(tx);
}

/** By the ids of promotions and of codes. */
function usesOf(redemptions: readonly PromotionRedemption[]): (id: string) => number {
  const live = redemptions.filter(({ cancelledAt, counted }) => cancelledAt === null && counted);
  return (id) => live.filter(({ promotionId, codeId }) => promotionId === id || codeId === id).length;
}

async function createPromotion(
  tx: Tx,
  { codes, codeLimit, forGroup, conditions = [], createdAt, ...terms }: PlannedPromotion,
  uses: (id: string) => number,
): Promise<void> {
  const code = forGroup ?? null;
  const group =
    code === null ? null : await tx.customerGroup.findFirst({ where: { code }, select: { id: true } });
  if (code !== null && group === null) return;
  const stamps = { createdAt, updatedAt: createdAt };
  await tx.promotion.create({
    data: {
      status: "ACTIVE",
      trigger: codes.length > 0 ? "CODE" : "AUTOMATIC",
      conditions: [...(group ? [{ kind: "CUSTOMER_GROUP", ids: [group.id] }] : []), ...conditions],
      uses: uses(terms.id),
      ...stamps,
      ...terms,
      codes: {
        create: codes.map((one) => ({
          ...one,
          uses: uses(one.id),
          createdAt,
          ...(codeLimit !== undefined && { usageLimit: codeLimit }),
        })),
      },
    },
    select: { id: true },
  });
}
