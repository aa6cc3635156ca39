import type { AppliedPromotion, PriceTrace, TraceStep } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import type { Applied, Promoted } from "./apply-promotions.ts";
import type { BaseLine } from "./base-lines.ts";
import type { PricedShipping } from "./price-shipping.ts";
import type { Steps } from "./price-cart.ts";

/** How the total came about, step by step. */
export function traceOf(cart: CartSnapshot, steps: Steps): PriceTrace {
  const { lines, promoted, shipping, place } = steps;
  const country = cart.shippingAddress?.country ?? "";
  return [
    ...lines.flatMap((line) => lineSteps(line)),
    ...(place.exemptBy === null
      ? []
      : [{ kind: "reverse_charge" as const, vatNumber: place.exemptBy, country }]),
    ...promoted.applied.flatMap((applied) => promotionSteps(applied, steps)),
    ...promoted.skipped.map(({ reason, ...one }) => ({ kind: "skipped" as const, ...named(one), reason })),
    ...shippingSteps(shipping),
    ...taxSteps(steps),
  ];
}

function lineSteps({
  id: lineId,
  sku,
  unitPrice,
  quantity,
  total,
  taken,
  overridden,
}: BaseLine): TraceStep[] {
  const own: TraceStep[] = overridden ? [{ kind: "override", lineId, sku, unitPrice, ...overridden }] : [];
  const offer: TraceStep[] = taken ? [{ kind: "offer", lineId, sku, unitPrice, ...taken }] : [];
  return [{ kind: "base_price", lineId, sku, unitPrice, quantity, total }, ...offer, ...own];
}

/** What was taken off or given, as its shopper reads it. */
export function appliedPromotions(
  { applied }: Promoted,
  { freeBy, discount }: PricedShipping,
): AppliedPromotion[] {
  return applied.flatMap((one): AppliedPromotion[] => {
    if (one.gift) return [{ ...named(one), kind: "GIFT", amount: one.gift.total }];
    if (one === freeBy) return [{ ...named(one), kind: "SHIPPING", amount: discount }];
    // It waits for a method to be chosen, or another one has paid for that.
    if (one.freeShipping) return freeBy ? [] : [{ ...named(one), kind: "SHIPPING", amount: 0 }];
    return [{ ...named(one), kind: "DISCOUNT", amount: amountOf(one) }];
  });
}

export function amountOf({ shares }: Pick<Applied, "shares">): number {
  return shares.reduce((sum, { amount }) => sum + amount, 0);
}

function named({ rule, code }: Pick<Applied, "rule" | "code">) {
  return { promotionId: rule.id, name: rule.name, code: code?.code ?? null };
}

function promotionSteps(applied: Applied, { lines }: Steps): TraceStep[] {
  const { gift, shares, rule } = applied;
  if (gift)
    return [{ kind: "gift", ...named(applied), sku: gift.sku, quantity: gift.quantity, amount: gift.total }];
  const effect = rule.effect.kind;
  if (effect === "GIFT" || effect === "FREE_SHIPPING") return [];
  const parts = shares.flatMap(({ at, amount }) => {
    const line = lines[at];
    return line ? [{ lineId: line.id, amount }] : [];
  });
  return [{ kind: "promotion", ...named(applied), effect, amount: amountOf(applied), lines: parts }];
}

function shippingSteps({ chosen, freeBy, discount }: PricedShipping): TraceStep[] {
  if (!chosen) return [];
  const { code, label, amount } = chosen;
  const free: TraceStep[] = freeBy ? [{ kind: "free_shipping", ...named(freeBy), amount: discount }] : [];
  return [{ kind: "shipping", code, label, amount }, ...free];
}

function taxSteps({ taxes, place }: Steps): TraceStep[] {
  const rounding = taxes.groups.reduce((sum, group) => sum + group.rounding, 0);
  return [
    ...taxes.groups
      .filter(({ amount }) => amount > 0)
      .map(({ rate, base, amount }): TraceStep => {
        const { name, zone, taxClass, basisPoints } = rate;
        return {
          kind: "tax",
          name,
          zone,
          taxClass,
          basisPoints,
          base,
          amount,
          included: place.pricesIncludeTax,
        };
      }),
    ...(rounding === 0 ? [] : [{ kind: "rounding" as const, amount: rounding }]),
  ];
}
