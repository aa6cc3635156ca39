import type { PromotionRedemption } from "@souk/db";
import type { MadeOrder } from "./order-rows.ts";

/** What an order used up, given back where it was cancelled. */
export function redemptionRows(order: MadeOrder, paymentId: string): PromotionRedemption[] {
  const { kit, plan, quote, id: orderId, userIds } = order;
  const { buyer, placedAt, steps } = plan;
  const last = steps.at(-1);
  return quote.redemptions.map(({ promotionId, codeId, amount, counted }) => ({
    id: kit.dice.id(placedAt),
    promotionId,
    codeId,
    paymentId,
    orderId,
    userId: userIds.get(buyer.email) ?? null,
    email: buyer.email,
    amount,
    currency: buyer.currency,
    counted,
    createdAt: placedAt,
    cancelledAt: last?.state === "CANCELLED" ? last.at : null,
  }));
}
