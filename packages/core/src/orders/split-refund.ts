import type { RefundPlan } from "./refund-plan.ts";

/** A payment and what of it can be given back, in minor units. */
export interface Purse {
  paymentId: string;
  rest: number;
}

export interface RefundPart extends RefundPlan {
  paymentId: string;
}

/**
 * Divides a refund among the payments of an order: one that can bear it whole does, else the largest goes first. The
 * parts' amounts, and those of each line, sum to the plan's; a line's units go with its first part. What the payments
 * can't bear is in no part.
 */
export function splitRefund(plan: RefundPlan, purses: readonly Purse[]): RefundPart[] {
  const [largest, ...others] = purses.toSorted((a, b) => b.rest - a.rest);
  if (!largest || plan.amount <= largest.rest)
    return largest ? [{ ...plan, paymentId: largest.paymentId }] : [];
  const first = portion(plan, largest.rest);
  return [{ ...first, paymentId: largest.paymentId }, ...splitRefund(without(plan, first), others)];
}

/** The first `amount` minor units of a plan: lines, then delivery, then the adjustment. */
function portion(plan: RefundPlan, amount: number): RefundPlan {
  let left = amount;
  const take = (wanted: number): number => {
    const taken = Math.min(wanted, left);
    left -= taken;
    return taken;
  };
  const lines = plan.lines.map((line) => ({ ...line, amount: take(line.amount) })).filter(isSome);
  const shippingAmount = take(plan.shippingAmount);
  return { amount, lines, shippingAmount, adjustment: left };
}

function without(plan: RefundPlan, taken: RefundPlan): RefundPlan {
  const lines = plan.lines.flatMap((line) => {
    const gone = taken.lines.find(({ lineId }) => lineId === line.lineId);
    if (!gone) return [line];
    const amount = line.amount - gone.amount;
    return amount === 0 ? [] : [{ ...line, amount, quantity: 0, withdrawn: 0 }];
  });
  return {
    amount: plan.amount - taken.amount,
    lines,
    shippingAmount: plan.shippingAmount - taken.shippingAmount,
    adjustment: plan.adjustment - taken.adjustment,
  };
}

const isSome = ({ amount }: { amount: number }): boolean => amount > 0;
