import type { AppliedPromotion, PriceTrace, TaxView } from "@souk/contracts";

/** The promotions that an order's trace tells of. */
export function promotionsIn(trace: PriceTrace): AppliedPromotion[] {
  return trace.flatMap((step): AppliedPromotion[] => {
    if (step.kind !== "promotion" && step.kind !== "gift" && step.kind !== "free_shipping") return [];
    const { promotionId, name, code, amount } = step;
    const kind = ({ promotion: "DISCOUNT", gift: "GIFT", free_shipping: "SHIPPING" } as const)[step.kind];
    return [{ promotionId, name, code, kind, amount }];
  });
}

/** What an order's trace tells of the tax, by rate. */
export function taxesIn(trace: PriceTrace): TaxView[] {
  return trace.flatMap((step) =>
    step.kind === "tax" ? [{ name: step.name, basisPoints: step.basisPoints, amount: step.amount }] : [],
  );
}
