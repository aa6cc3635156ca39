import type { Risk } from "@souk/contracts";
import { ORDER_COUNT } from "./order-plan.ts";
import type { MadeOrder } from "./order-rows.ts";
import type { OrderRows } from "./order-tables.ts";

/** By their place among the newest: two wait for staff, and one was let go on. */
const HELD = new Map<number, Risk>([
  [
    0,
    {
      score: 80,
      reasons: [
        { kind: "MANY_BY_EMAIL", points: 40, count: 7, hours: 24 },
        { kind: "MANY_BY_ADDRESS", points: 40, count: 23, hours: 24 },
      ],
    },
  ],
  [3, { score: 60, reasons: [{ kind: "MANY_DECLINES", points: 60, count: 6, hours: 24 }] }],
]);
const CLEARED = 12;
const FIRST_NUMBER = 100_001;

function isCleared({ number }: Pick<MadeOrder, "number">): boolean {
  return number - FIRST_NUMBER === ORDER_COUNT - 1 - CLEARED;
}

/** Why the order waits, or waited, for a judgement. */
export function reviewOf({
  number,
}: Pick<MadeOrder, "number">): Required<Pick<OrderRows["Order"][number], "reviewState" | "risk">> {
  const risk = HELD.get(ORDER_COUNT - 1 - (number - FIRST_NUMBER));
  if (risk) return { reviewState: "HELD", risk };
  if (!isCleared({ number })) return { reviewState: "NONE", risk: null };
  const reasons: Risk["reasons"] = [{ kind: "MANY_BY_CARD", points: 60, count: 7, hours: 24 }];
  return { reviewState: "CLEARED", risk: { score: 60, reasons } };
}

export function reviewEvents(order: Pick<MadeOrder, "number">) {
  const data = { review: "CLEARED", note: "Called the customer: all is well." };
  return isCleared(order) ? [{ type: "REVIEW" as const, data }] : [];
}
