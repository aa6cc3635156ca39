import { costOfUnits, DomainError, type LineUnits } from "@souk/contracts";
import { takeUnits, unsentUnits } from "./line-units.ts";
import { lineCost, shippingCost } from "./order-costs.ts";
import type { OrderRow } from "./order-row.ts";

export interface RefundedUnits {
  lineId: string;
  quantity: number;
  /** Minor units. */
  amount: number;
  /** Of the quantity, what hadn't been sent. */
  withdrawn: number;
}

/** What a refund is made of; its amounts, in minor units, sum to `amount`. */
export interface RefundPlan {
  amount: number;
  lines: RefundedUnits[];
  shippingAmount: number;
  adjustment: number;
}

/** What of an order a refund is planned by. */
type Refundable = Parameters<typeof shippingCost>[0] & Pick<OrderRow, "lines" | "shippingRefunded">;

interface Wanted {
  lines: readonly LineUnits[];
  shippingAmount: number;
  adjustment: number;
}

/**
 * What giving these units back comes to: each at what it cost, so that a line's refunds sum to the line. Refuses with
 * TOO_MANY_UNITS, NOT_FOUND (a line of another order), REFUND_TOO_LARGE (of the delivery) and REFUND_EMPTY.
 */
export function planRefund(
  order: Refundable,
  { lines: wanted, shippingAmount, adjustment }: Wanted,
): RefundPlan {
  const lines = takeUnits(order, wanted, unitsToRefund).map(({ line, quantity }) => ({
    lineId: line.id,
    quantity,
    amount: costOfUnits(
      { cost: lineCost(order, line), quantity: line.quantity },
      { before: line.refunded, count: quantity },
    ),
    // What can still be kept from being sent goes first.
    withdrawn: Math.min(quantity, unsentUnits(line)),
  }));
  const maxShipping = shippingToRefund(order);
  if (shippingAmount > maxShipping) throw new DomainError("REFUND_TOO_LARGE", { max: maxShipping });
  const amount = lines.reduce((sum, line) => sum + line.amount, shippingAmount + adjustment);
  if (amount < 1) throw new DomainError("REFUND_EMPTY", {});
  return { amount, lines, shippingAmount, adjustment };
}

/** All that is left of an order, `amount` minor units, as units, delivery and what doesn't fit them. */
export function planRest(order: Refundable, amount: number): RefundPlan {
  const lines = order.lines.flatMap((line) => {
    const count = unitsToRefund(line);
    const units = { cost: lineCost(order, line), quantity: line.quantity };
    const rest = costOfUnits(units, { before: line.refunded, count });
    return count === 0 ? [] : [{ lineId: line.id, quantity: count, amount: rest, withdrawn: 0 }];
  });
  const shippingAmount = shippingToRefund(order);
  const adjustment = lines.reduce((left, line) => left - line.amount, amount - shippingAmount);
  return { amount, lines, shippingAmount, adjustment };
}

/** Units of a line that weren't given back. */
export function unitsToRefund(line: Pick<OrderRow["lines"][number], "quantity" | "refunded">): number {
  return line.quantity - line.refunded;
}

function shippingToRefund(order: Omit<Refundable, "lines">): number {
  return shippingCost(order) - order.shippingRefunded;
}
